import type { QuestionOf, ReadoutProps } from '../input.js'
import { pointedAt } from '../rows/pointing.js'
import { useReadAnswers } from './readContext.js'
import { Unanswered, Value } from './Value.js'

export function ReferenceReadout({ question, answer }: ReadoutProps<QuestionOf<'reference'>>) {
  const { definition, answers } = useReadAnswers()
  const named = pointedAt(definition, question.to, answers[question.to]?.rows ?? [], answer)
  if (named.length === 0) return <Unanswered />
  return <Value state="answered">{named.map(({ label }) => label).join(', ')}</Value>
}
