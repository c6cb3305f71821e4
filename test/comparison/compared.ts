import { danishDate, evaluate, type Answers, type QuestionnaireDefinition } from '@forud/shared'
import type { Compared } from '../../shared/src/assessment/comparison/comparison.js'
import { small } from '../support/smallQuestionnaire.js'

/** An assessment of these answers, with whatever else the test is about. */
export function compared(answers: Answers, rest: Partial<Omit<Compared, 'answers'>> = {}): Compared {
  const { definition = small, stage = 2, at = '2026-11-22T10:00:00.000Z' } = rest
  const evaluation = evaluate(definition, answers, { today: danishDate(at), stage })
  return { number: 1, conclusion: {}, ...rest, definition, stage, at, evaluation, answers: evaluation.relevantAnswers }
}

/** The small questionnaire as a later version has it. */
export const version2: QuestionnaireDefinition = {
  ...small,
  version: 2,
  sections: small.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => id !== 'pas'),
  })),
  rules: small.rules.filter(({ id }) => id !== 'R2-1'),
}
