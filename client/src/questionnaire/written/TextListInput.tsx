import { useState } from 'react'
import { TextArea } from '../../design/TextArea.js'
import { withValues } from '../answering.js'
import { labelOf, type InputProps, type QuestionOf } from '../input.js'
import { texts } from '../texts.js'

/** One item to a line. */
export function TextListInput(props: InputProps<QuestionOf<'textList'>>) {
  const { name, answer, onChange, onLeave } = props
  const [text, setText] = useState(() => (answer.values ?? []).join('\n'))
  return (
    <TextArea
      {...labelOf(props)}
      name={name}
      hint={texts.oneLineEach}
      value={text}
      rows={2}
      onChange={(next) => {
        setText(next)
        onChange(withValues(answer, linesOf(next)))
      }}
      onLeave={onLeave}
    />
  )
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
