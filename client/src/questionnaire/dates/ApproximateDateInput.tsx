import { useState } from 'react'
import { TextField } from '../../design/TextField.js'
import { withValue } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { texts } from '../texts.js'
import { approximateDateText, approximateDateWords, readApproximateDate } from './approximateDate.js'

/** As exact as it is known. */
export function ApproximateDateInput(props: InputProps<QuestionOf<'approximateDate'>>) {
  const { name, answer, onChange, onLeave } = props
  const [text, setText] = useState(() => (typeof answer.value === 'string' ? approximateDateText(answer.value) : ''))
  const [left, setLeft] = useState(false)
  const read = readApproximateDate(text)
  const isWrong = left && text.trim() !== '' && read === undefined
  return (
    <TextField
      {...labelOf(props)}
      name={name}
      width="date"
      hint={texts.approximateHint}
      understood={read === undefined ? '' : approximateDateWords(read)}
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
