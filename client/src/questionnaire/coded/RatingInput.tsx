import { saidBy, withSaid } from '../answering.js'
import type { InputProps, QuestionOf } from '../input.js'
import { RatingLine } from './RatingLine.js'

export function RatingInput({ name, question, answer, onChange, onLeave }: InputProps<QuestionOf<'rating'>>) {
  return (
    <RatingLine
      name={name}
      question={question.text}
      safe={question.safe}
      said={saidBy(answer, undefined)}
      onChange={(said) => {
        onChange(withSaid(answer, undefined, said))
      }}
      onLeave={onLeave}
    />
  )
}
