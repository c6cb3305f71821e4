import { useCallback, useState } from 'react'
import { Button } from '../../design/Button.js'
import { focusField } from '../../design/ErrorSummary.js'
import type { InputProps, QuestionOf } from '../input.js'
import { useAnswerSource, useRows } from '../source.js'
import { groupTexts, texts } from '../texts.js'
import { RemoveRow } from './RemoveRow.js'
import { RowForm } from './RowForm.js'
import { RowLine } from './RowLine.js'

type Props = InputProps<QuestionOf<'group'>>

/** A list of the case, edited here: every row has a form of its own, an id for life, and is saved by itself. */
export function RowsInput({ name, question }: Props) {
  const source = useAnswerSource()
  const rows = useRows(question.id)
  const [open, setOpen] = useState<string>()
  const [removing, setRemoving] = useState<string>()
  const first = question.fields[0]?.id ?? ''
  const edit = useCallback(
    (id: string) => {
      setOpen(id)
      // After the row has been drawn.
      setTimeout(() => focusField(`${id}.${first}`), 0)
    },
    [first],
  )
  const close = useCallback(() => setOpen(undefined), [])
  return (
    <div id={name} tabIndex={-1} className="rows">
      {rows.length === 0 ? <p className="muted rows-empty">{texts.noRows}</p> : null}
      <ul className="plain">
        {rows.map((row, index) => (
          <li key={row.id} className="list-row">
            {open === row.id ? (
              <RowForm question={question} row={row} index={index} onDone={close} />
            ) : (
              <RowLine question={question} row={row} index={index} onEdit={edit} onRemove={setRemoving} />
            )}
          </li>
        ))}
      </ul>
      {question.single === true && rows.length > 0 ? null : (
        <div data-go-on="">
          <Button icon="plus" onPress={() => edit(source.addRow(question.id))}>
            {rows.length === 0 ? groupTexts.add(question.rowName) : groupTexts.addAnother(question.rowName)}
          </Button>
        </div>
      )}
      {removing === undefined ? null : (
        <RemoveRow
          rowName={question.rowName}
          onKeep={() => setRemoving(undefined)}
          onRemove={() => {
            setRemoving(undefined)
            source.removeRow(question.id, removing)
          }}
        />
      )}
    </div>
  )
}
