import type { QuestionnaireDefinition, Row } from '@forud/shared'
import { CheckboxGroup } from '../../design/CheckboxGroup.js'
import { Select } from '../../design/Select.js'
import { withValue, withValues } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { idsIn, nameIn, rowsToChoose } from '../rows/pointing.js'
import { useAnswerSource, useListId, useRows } from '../source.js'
import { texts } from '../texts.js'

/** Points at people or children who were entered once, somewhere else. */
export function ReferenceInput(props: InputProps<QuestionOf<'reference'>>) {
  const { question, answer, onChange, name } = props
  const rows = useRows(question.to)
  const { definition } = useAnswerSource()
  if (question.readFrom !== undefined) return <ReadFromRows {...props} rows={rows} definition={definition} />
  const options = rowsToChoose(definition, question.to, rows, idsIn(answer))
  if (options.length === 0) return <NoRows {...props} />
  return question.multiple === true ? (
    <CheckboxGroup
      {...labelOf(props)}
      name={name}
      options={options}
      value={answer.values ?? []}
      onChange={(values) => {
        onChange(withValues(answer, values))
      }}
    />
  ) : (
    <Select
      {...labelOf(props)}
      name={name}
      options={options}
      value={typeof answer.value === 'string' ? answer.value : undefined}
      onChange={(value) => {
        onChange(withValue(answer, value))
      }}
      empty="–"
    />
  )
}

type Props = InputProps<QuestionOf<'reference'>>

function NoRows(props: Props) {
  const { label, labelHidden } = labelOf(props)
  const people = useListId('person')
  return (
    <div id={props.name} tabIndex={-1}>
      <span className={labelHidden ? 'sr-only' : 'form-label'}>{label}</span>
      <p className="form-hint">{props.question.to === people ? texts.noPeople : texts.noRows}</p>
    </div>
  )
}

type ReadProps = Props & { readonly rows: readonly Row[]; readonly definition: QuestionnaireDefinition }

/** Decided in the rows themselves, and only shown here. */
function ReadFromRows({ name, question: { to, readFrom }, rows, definition }: ReadProps) {
  const saying = rows.flatMap((row, index) =>
    readFrom?.oneOf.some((option) => option === row.answers[readFrom.field]?.value) === true
      ? [{ id: row.id, text: nameIn(definition, to, row, index) }]
      : [],
  )
  return (
    <div id={name} tabIndex={-1}>
      <p className="form-hint">{texts.fromRows}</p>
      {saying.length === 0 ? (
        <p>{texts.fromRowsNone}</p>
      ) : (
        <ul>
          {saying.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
