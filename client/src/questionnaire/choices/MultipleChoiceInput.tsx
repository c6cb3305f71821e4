import { CheckboxGroup } from '../../design/CheckboxGroup.js'
import { explainedBy, withExplained, withValues } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { capital } from '../texts.js'
import { ChoiceFollowUp } from './ChoiceInput.js'

/** Several answers. »Uoplyst«, »Intet kendt« and »Ingen …« stand alone. */
export function MultipleChoiceInput(props: InputProps<QuestionOf<'multipleChoice'>>) {
  const { name, question, answer, onChange, error, inRow } = props
  return (
    <div data-go-on={inRow ? undefined : ''} className={question.options.length > 6 ? 'many-choices' : undefined}>
      <CheckboxGroup
        {...labelOf(props)}
        name={name}
        options={question.options.map(({ id, label, exclusive }) => ({
          value: id,
          label: capital(label),
          exclusive: exclusive === true,
        }))}
        value={answer.values ?? []}
        onChange={(values) => {
          onChange(withExplained(withValues(answer, values), explainedBy(answer)))
        }}
        {...(error === undefined ? {} : { error })}
      />
      <ChoiceFollowUp name={name} answer={answer} options={question.options} onChange={onChange} explains={!inRow} />
    </div>
  )
}
