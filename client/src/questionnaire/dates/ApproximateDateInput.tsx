import { useState } from 'react'
import { TextField } from '../../design/TextField.js'
import { withValue } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { texts } from '../texts.js'
import { approximateDateText, readApproximateDate } from './approximateDate.js'

/** As exact as it is known. */
export function ApproximateDateInput(props: InputProps<QuestionOf<'approximateDate'>>) {
  const { name, answer, onChange, onLeave } = props
  const [text, setText] = useState(() => (typeof answer.value === 'string' ? approximateDateText(answer.value) : ''))
  const [left, setLeft] = useState(false)
  const isWrong = left && text.trim() !== '' && readApproximateDate(text) === undefined
  return (
    <TextField
      {...labelOf(props)}
      name={name}
      width="short"
      hint={texts.approximateHint}
      value={text}
      onChange={(next) => {
        setText(next)
        onChange(withValue(answer, readApproximateDate(next)))
      }}
      onLeave={() => {
        setLeft(true)
        onLeave()
      }}
      {...(isWrong ? { error: texts.approximateError } : {})}
    />
  )
}
