import { saidBy, withSaid } from '../answering.js'
import type { InputProps, QuestionOf } from '../input.js'
import { RatingLine } from './RatingLine.js'

const aspects = ['now', 'earlier'] as const

/** The same five answers for now and for earlier. Both columns are answered. */
export function FactorInput({ name, question, answer, onChange, onLeave }: InputProps<QuestionOf<'factor'>>) {
  return (
    <>
      {aspects.map((aspect) => (
        <RatingLine
          key={aspect}
          name={aspect === 'now' ? name : `${name}-${aspect}`}
          question={question.text}
          safe={question.safe}
          aspect={aspect}
          said={saidBy(answer, aspect)}
          onChange={(said) => {
            onChange(withSaid(answer, aspect, said))
          }}
          onLeave={onLeave}
        />
      ))}
    </>
  )
}
