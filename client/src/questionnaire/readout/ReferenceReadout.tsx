import { findQuestion } from '@forud/shared'
import type { QuestionOf, ReadoutProps } from '../input.js'
import { rowName } from '../rows/rowName.js'
import { useReadAnswers } from './readContext.js'
import { Unanswered, Value } from './Value.js'

export function ReferenceReadout({ question, answer }: ReadoutProps<QuestionOf<'reference'>>) {
  const { definition, answers } = useReadAnswers()
  const group = findQuestion(definition, question.to)
  const named = (answers[question.to]?.rows ?? []).flatMap((row, index) =>
    group?.kind === 'group' && (row.id === answer.value || (answer.values ?? []).includes(row.id))
      ? [rowName(group, row, index)]
      : [],
  )
  if (named.length === 0) return <Unanswered />
  return <Value state="answered">{named.join(', ')}</Value>
}
