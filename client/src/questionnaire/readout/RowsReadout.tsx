import { isUnanswered, type Question, type Row } from '@forud/shared'
import { liesApart } from '../answering.js'
import { fieldKinds } from '../fieldKinds.js'
import type { QuestionOf, ReadoutProps } from '../input.js'
import { namingField, rowName } from '../rows/rowName.js'
import { capital, texts } from '../texts.js'
import { Unanswered } from './Value.js'

/** Each row with the fields that say something; the blank ones are named together, because a blank is not a »Nej«. */
export function RowsReadout({ question, answer }: ReadoutProps<QuestionOf<'group'>>) {
  const rows = answer.rows ?? []
  if (rows.length === 0) return <Unanswered />
  return (
    <ul className="plain row-readouts">
      {rows.map((row, index) => (
        <li key={row.id} className="row-readout">
          <p className="row-name">{rowName(question, row, index)}</p>
          <RowFacts fields={question.fields} row={row} />
        </li>
      ))}
    </ul>
  )
}

/** What stands under the row's name, which is itself the first text of the row. */
export function RowFacts({ fields, row }: { readonly fields: readonly Question[]; readonly row: Row }) {
  const naming = namingField({ fields }, row)
  const blank = fields.filter((field) => isUnanswered(field, row.answers[field.id]))
  return (
    <>
      <dl className="facts">
        {fields
          .filter((field) => field !== naming)
          .map((field) => (
            <FieldFact key={field.id} field={field} row={row} />
          ))}
      </dl>
      {blank.length === 0 ? null : (
        <p className="row-blank">
          {texts.unanswered}: {blank.map(({ text }) => text).join(' · ')}
        </p>
      )}
    </>
  )
}

function FieldFact({ field, row }: { readonly field: Question; readonly row: Row }) {
  const answer = row.answers[field.id]
  if (answer === undefined || field.kind === 'group' || isUnanswered(field, answer)) return null
  const { Readout } = fieldKinds[field.kind]
  return (
    <div className={liesApart(field, answer) ? 'fact in-annex' : 'fact'}>
      <dt>{capital(field.text)}</dt>
      <dd>
        <Readout question={field} answer={answer} />
      </dd>
    </div>
  )
}
