import { useRef } from 'react'
import { longestText, unknown } from '@forud/shared'
import { Checkbox } from '../../design/CheckboxGroup.js'
import { TextArea } from '../../design/TextArea.js'
import { TextField } from '../../design/TextField.js'
import { explainedBy, withExplained, withValue } from '../answering.js'
import { UnknownReasonField } from '../coded/UnknownReasonField.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { texts } from '../texts.js'

type Props = InputProps<QuestionOf<'text'>>

export function TextInput(props: Props) {
  const { question, answer, inRow } = props
  const isUnknown = question.mayBeUnknown === true && answer.value === unknown
  return (
    <div data-go-on={inRow ? undefined : ''}>
      {isUnknown ? null : <Written {...props} />}
      {question.mayBeUnknown === true ? <MayBeUnknown {...props} isUnknown={isUnknown} /> : null}
    </div>
  )
}

/** From here on the counter is worth its place. */
const nearlyFull = 1000

function Written(props: Props) {
  const { name, question, answer, onChange, onLeave, error } = props
  const value = typeof answer.value === 'string' ? answer.value : ''
  const left = longestText - value.length
  const field = {
    ...labelOf(props),
    name,
    value,
    maxLength: longestText,
    onChange: (text: string) => {
      onChange(withValue(answer, text))
    },
    onLeave,
    ...(left < nearlyFull ? { hint: texts.charactersLeft(left) } : {}),
    ...(error === undefined ? {} : { error }),
  }
  return question.lines === 'one' ? <TextField {...field} /> : <TextArea {...field} rows={props.inRow ? 2 : 3} />
}

/** The text is put aside, not lost: taking »Uoplyst« away brings it back. */
function MayBeUnknown({ name, answer, onChange, isUnknown }: Props & { readonly isUnknown: boolean }) {
  const written = useRef<string | number | undefined>(undefined)
  return (
    <>
      <Checkbox
        name={`${name}-unknown`}
        label={texts.orUnknown}
        value={isUnknown}
        onChange={(on) => {
          if (on) written.current = answer.value
          onChange(withValue(answer, on ? unknown : written.current))
        }}
      />
      {isUnknown ? (
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
