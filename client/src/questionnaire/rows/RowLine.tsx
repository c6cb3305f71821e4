import { memo, useMemo } from 'react'
import type { GroupQuestion, Row } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { ReadContext } from '../readout/readContext.js'
import { RowFacts } from '../readout/RowsReadout.js'
import { useAnswerSource, useListId, useRows } from '../source.js'
import { groupTexts } from '../texts.js'
import { rowName } from './rowName.js'

type RowLineProps = {
  readonly question: GroupQuestion
  readonly row: Row
  readonly index: number
  readonly onEdit: (row: string) => void
  readonly onRemove: (row: string) => void
}

/** A row as it is read, with what can be done to it. */
export const RowLine = memo(function RowLine({ question, row, index, onEdit, onRemove }: RowLineProps) {
  const { definition } = useAnswerSource()
  const people = useListId('person')
  // A row that names nobody is not drawn again when somebody is renamed.
  const list = question.fields.some(({ kind }) => kind === 'reference') ? people : ''
  const rows = useRows(list)
  const read = useMemo(() => ({ definition, answers: { [list]: { rows } } }), [definition, list, rows])
  const name = rowName(question, row, index)
  return (
    <div className="row-line">
      <div className="row-head">
        <span className="row-name">{name}</span>
        <span className="row-tools">
          <Button look="quiet" icon="edit" onPress={() => onEdit(row.id)} about={name}>
            {groupTexts.edit}
          </Button>
          <Button look="quiet" icon="delete" onPress={() => onRemove(row.id)} about={name}>
            {groupTexts.remove}
          </Button>
        </span>
      </div>
      <ReadContext value={read}>
        <RowFacts fields={question.fields} row={row} />
      </ReadContext>
    </div>
  )
})
