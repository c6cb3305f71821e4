import { unknown, type Answer, type Option } from '@forud/shared'
import { RadioGroup } from '../../design/RadioGroup.js'
import { Select } from '../../design/Select.js'
import { TextField } from '../../design/TextField.js'
import { explainedBy, withExplained, withValue } from '../answering.js'
import { UnknownReasonField } from '../coded/UnknownReasonField.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { capital, texts } from '../texts.js'

/** One of several answers: buttons to press on the page, a list to fold out in a narrow row. */
export function ChoiceInput(props: InputProps<QuestionOf<'choice'>>) {
  const { name, question, answer, onChange, onLeave, error, inRow } = props
  const field = {
    ...labelOf(props),
    name,
    options: question.options.map(({ id, label }) => ({ value: id, label: capital(label) })),
    value: typeof answer.value === 'string' ? answer.value : undefined,
    onChange: (value: string | undefined) => {
      onChange(withValue(answer, value))
    },
    onLeave,
    ...(error === undefined ? {} : { error }),
  }
  return (
    <div data-go-on={inRow ? undefined : ''}>
      {inRow ? <Select {...field} empty="–" /> : <RadioGroup {...field} />}
      <ChoiceFollowUp name={name} answer={answer} options={question.options} onChange={onChange} explains={!inRow} />
    </div>
  )
}

type FollowUpProps = {
  readonly name: string
  readonly answer: Answer
  readonly options: readonly Option[]
  readonly onChange: (answer: Answer) => void
  /** »Uoplyst« in a row of a list needs no reason of its own. */
  readonly explains: boolean
}

/** What some choices must be explained by: why it is unknown, or why it was chosen. */
export function ChoiceFollowUp({ name, answer, options, onChange, explains }: FollowUpProps) {
  const chosen = options.filter(({ id }) => id === answer.value || (answer.values ?? []).includes(id))
  const isUnknown = chosen.some(({ id }) => id === unknown)
  const explained = explainedBy(answer)
  return (
    <>
      {isUnknown && explains ? (
        <UnknownReasonField
          name={name}
          value={explained.whyUnknown}
          onChange={(whyUnknown) => {
            onChange(withExplained(answer, { whyUnknown }))
          }}
        />
      ) : null}
      {chosen.some(({ needsReason }) => needsReason) ? (
        <div className="answer-follow-up">
          <TextField
            name={`${name}-reason`}
            label={texts.reason}
            required
            value={explained.reason ?? ''}
            onChange={(reason) => {
              onChange(withExplained(answer, { reason }))
            }}
          />
        </div>
      ) : null}
    </>
  )
}
