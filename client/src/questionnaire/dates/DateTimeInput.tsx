import { DateTimeField } from '../../design/DateTimeField.js'
import { withValue } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'

export function DateTimeInput(props: InputProps<QuestionOf<'dateTime'>>) {
  const { name, answer, onChange, onLeave, error, inRow } = props
  return (
    <div data-go-on={inRow ? undefined : ''}>
      <DateTimeField
        {...labelOf(props)}
        name={name}
        value={typeof answer.value === 'string' ? answer.value : undefined}
        onChange={(value) => {
          onChange(withValue(answer, value))
        }}
        onLeave={onLeave}
        offerNow={!inRow}
        {...(error === undefined ? {} : { error })}
      />
    </div>
  )
}
