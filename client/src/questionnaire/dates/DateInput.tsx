import { isDay, unknown } from '@forud/shared'
import { DateField } from '../../design/DateField.js'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { explainedBy, withExplained, withValue } from '../answering.js'
import { UnknownReasonField } from '../coded/UnknownReasonField.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { capital, texts } from '../texts.js'

type Props = InputProps<QuestionOf<'date'>>

/** A day, or what may be said instead of one: »Uoplyst«, »ingen«. */
export function DateInput(props: Props) {
  const { name, question, answer, onChange, onLeave, error, inRow } = props
  const value = typeof answer.value === 'string' ? answer.value : undefined
  return (
    <div data-go-on={inRow ? undefined : ''}>
      <DateField
        {...labelOf(props)}
        name={name}
        value={value !== undefined && isDay(value) ? value : undefined}
        onChange={(date) => {
          if (date !== undefined || (value !== undefined && isDay(value))) onChange(withValue(answer, date))
        }}
        onLeave={onLeave}
        {...(error === undefined ? {} : { error })}
      />
      {question.instead === undefined ? null : <Instead {...props} value={value} />}
    </div>
  )
}

function Instead({ name, question, answer, onChange, value, inRow }: Props & { readonly value: string | undefined }) {
  const options = (question.instead ?? []).map(({ id, label }) => ({
    value: id,
    label: capital(label),
    tone: 'quiet' as const,
    ...(id === unknown ? { letter: 'u' } : {}),
  }))
  return (
    <>
      <div className="or-else">
        <SegmentedControl
          name={`${name}-instead`}
          label={texts.instead}
          options={options}
          value={options.find((option) => option.value === value)?.value}
          onChange={(next) => {
            onChange(withValue(answer, next))
          }}
          clearable
        />
      </div>
      {value === unknown && !inRow ? (
        <UnknownReasonField
          name={name}
          value={explainedBy(answer).whyUnknown}
          onChange={(whyUnknown) => {
            onChange(withExplained(answer, { whyUnknown }))
          }}
        />
      ) : null}
    </>
  )
}
