import { unknown } from '@forud/shared'
import { SegmentedControl, type Segment } from '../../design/SegmentedControl.js'
import { explainedBy, withExplained, withValue } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { texts } from '../texts.js'
import { UnknownReasonField } from './UnknownReasonField.js'

/** 0–10 as the child itself says it, or unknown. Nobody guesses on the child's behalf. */
export function ScaleInput(props: InputProps<QuestionOf<'scale'>>) {
  const { name, question, answer, onChange, onLeave } = props
  const value = answer.value === undefined ? undefined : String(answer.value)
  return (
    <div className="scale" data-go-on="">
      <SegmentedControl
        {...labelOf(props)}
        name={name}
        options={stepsOf(question)}
        value={value}
        onChange={(next) => {
          onChange(withValue(answer, next === undefined || next === unknown ? next : Number(next)))
        }}
        onLeave={onLeave}
        clearable
      />
      {value === unknown ? (
        <UnknownReasonField
          name={name}
          value={explainedBy(answer).whyUnknown}
          onChange={(whyUnknown) => {
            onChange(withExplained(answer, { whyUnknown }))
          }}
        />
      ) : null}
    </div>
  )
}

const stepsOf = ({ least, most }: QuestionOf<'scale'>): readonly Segment<string>[] => [
  ...Array.from({ length: most - least + 1 }, (_, step) => ({
    value: String(least + step),
    label: String(least + step),
    ...(least + step < 10 ? { letter: String(least + step) } : {}),
  })),
  { value: unknown, label: texts.unknown, letter: 'u', tone: 'quiet' },
]
