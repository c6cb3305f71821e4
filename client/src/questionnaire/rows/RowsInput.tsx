import { useCallback, useState } from 'react'
import { Button } from '../../design/Button.js'
import { focusField } from '../../design/ErrorSummary.js'
import { Removed } from '../../design/Removed.js'
import type { InputProps, QuestionOf } from '../input.js'
import { useAnswerSource, useRows } from '../source.js'
import { groupTexts, texts } from '../texts.js'
import { RowForm } from './RowForm.js'
import { RowLine } from './RowLine.js'
import { placesOf, useRemoval } from './removal.js'

type Props = InputProps<QuestionOf<'group'>>

/** A list of the case, edited here: every row has a form of its own, an id for life, and is saved by itself. */
export function RowsInput({ name, question }: Props) {
  const source = useAnswerSource()
  const rows = useRows(question.id)
  const [open, setOpen] = useState<string>()
  const removal = useRemoval(question, rows)
  const first = question.fields[0]?.id ?? ''
  const edit = useCallback(
    (id: string) => {
      setOpen(id)
      // After the row has been drawn.
      setTimeout(() => focusField(`${id}.${first}`), 0)
    },
    [first],
  )
  const close = useCallback(() => {
    setOpen(undefined)
    if (open !== undefined) setTimeout(() => focusField(lineOf(open)), 0)
  }, [open])
  const isFull = question.single === true && rows.length > 0
  return (
    <div id={name} tabIndex={-1} className="rows">
      {rows.length === 0 && removal.taken.length === 0 ? <p className="muted rows-empty">{texts.noRows}</p> : null}
      <ul className="plain">
        {placesOf(rows, removal.taken).map((place) =>
          'taken' in place ? (
            <li key={`taken ${place.taken.row.id}`}>
              <Removed
                what={groupTexts.removed(place.taken.name, place.taken.uses)}
                {...(isFull ? {} : { onUndo: () => removal.restore(place.taken) })}
              />
            </li>
          ) : (
            <li key={place.row.id} className="list-row" id={lineOf(place.row.id)} tabIndex={-1}>
              {open === place.row.id ? (
                <RowForm question={question} row={place.row} index={place.index} onDone={close} />
              ) : (
                <RowLine
                  question={question}
                  row={place.row}
                  index={place.index}
                  onEdit={edit}
                  onRemove={removal.remove}
                />
              )}
            </li>
          ),
        )}
      </ul>
      {isFull ? null : (
        <div data-go-on="">
          <Button icon="plus" onPress={() => edit(source.addRow(question.id))}>
            {rows.length === 0 ? groupTexts.add(question.rowName) : groupTexts.addAnother(question.rowName)}
          </Button>
        </div>
      )}
    </div>
  )
}

const lineOf = (row: string): string => `${row}-line`
