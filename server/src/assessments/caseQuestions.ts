import { findQuestion, type Answers, type QuestionnaireDefinition } from '@forud/shared'

/** Questions whose answers the case itself uses, outside the form. */
export const caseQuestions = {
  occasion: 'anledning',
  receivedAt: 'modtaget',
  acuteAssessed: '24t',
  acuteAssessedAt: '24tTid',
  safeChannels: 'kanal',
  forbiddenChannels: 'forbudte',
} as const

/** A chosen answer of A7 that says that no 24-hour clock runs. */
export const notANotification = 'ikkeUnderretning'

/** The chosen options in words. */
export function labelsOf(definition: QuestionnaireDefinition, id: string, answers: Answers): readonly string[] {
  const question = findQuestion(definition, id)
  const chosen = answers[id]?.values ?? []
  if (question?.kind !== 'multipleChoice') return []
  return question.options.filter((option) => chosen.includes(option.id)).map(({ label }) => label)
}
