import { unknown } from '@forud/shared'
import { explainedBy } from '../answering.js'
import type { QuestionOf, ReadoutProps } from '../input.js'
import { Unanswered, Unknown, Value } from './Value.js'

export function TextReadout({ question, answer }: ReadoutProps<QuestionOf<'text'>>) {
  if (answer.value === undefined || answer.value === '') return <Unanswered />
  if (question.mayBeUnknown === true && answer.value === unknown)
    return <Unknown why={explainedBy(answer).whyUnknown} />
  return <p className="value-text kept-lines">{answer.value}</p>
}

export function TextListReadout({ answer }: ReadoutProps<QuestionOf<'textList'>>) {
  const values = answer.values ?? []
  if (values.length === 0) return <Unanswered />
  return (
    <ul className="value-list">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  )
}

export function NumberReadout({ answer }: ReadoutProps<QuestionOf<'number' | 'scale'>>) {
  if (answer.value === undefined) return <Unanswered />
  if (answer.value === unknown) return <Unknown why={explainedBy(answer).whyUnknown} />
  return <Value state="answered">{answer.value}</Value>
}
