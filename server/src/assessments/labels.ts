import { findQuestion, type Answers, type QuestionnaireDefinition } from '@forud/shared'

/** The chosen options in words. */
export function labelsOf(definition: QuestionnaireDefinition, id: string, answers: Answers): readonly string[] {
  const question = findQuestion(definition, id)
  const chosen = answers[id]?.values ?? []
  if (question?.kind !== 'multipleChoice') return []
  return question.options.filter((option) => chosen.includes(option.id)).map(({ label }) => label)
}
