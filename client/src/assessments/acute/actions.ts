import type { Evaluation, QuestionId } from '@forud/shared'

/** What the fired rules suggest for this question, the most urgent first. */
export function actionsFor({ findings }: Evaluation, question: QuestionId): readonly string[] {
  const about = findings
    .filter(({ because }) => because.includes(question))
    .toSorted((one, other) => other.minimumLevel - one.minimumLevel)
  return [...new Set(about.slice(0, 2).map(({ action }) => action))]
}
