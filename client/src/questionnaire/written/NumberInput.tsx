import { useState } from 'react'
import { TextField } from '../../design/TextField.js'
import { withValue } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { texts } from '../texts.js'

/** A whole number. What is no number stays where it was typed, and is not saved. */
export function NumberInput(props: InputProps<QuestionOf<'number'>>) {
  const { name, question, answer, onChange, onLeave } = props
  const [text, setText] = useState(() => String(answer.value ?? ''))
  const [left, setLeft] = useState(false)
  const isWrong = left && text.trim() !== '' && readNumber(text, question) === undefined
  return (
    <TextField
      {...labelOf(props)}
      name={name}
      width="number"
      understood=""
      inputMode="numeric"
      value={text}
      onChange={(next) => {
        setText(next)
        onChange(withValue(answer, readNumber(next, question)))
      }}
      onLeave={() => {
        setLeft(true)
        onLeave()
      }}
      {...(isWrong ? { error: texts.numberError(question.least, question.most) } : {})}
    />
  )
}

type Limits = { readonly least: number; readonly most: number }
export function readNumber(text: string, { least, most }: Limits): number | undefined {
  if (!/^\d{1,9}$/.test(text.trim())) return undefined
  const number = Number(text)
  return number >= least && number <= most ? number : undefined
}
