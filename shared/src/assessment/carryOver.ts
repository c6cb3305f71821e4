import type { Answers } from '../questionnaire/answers.js'
import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import { draftErrors } from '../validation/schema.js'
import type { Content } from './assessment.js'

/**
 * What a successor begins with. Stage 2 continues with every answer of stage 1; a reassessment begins without answers to
 * critical questions, which must be given again beside the old ones (G-12). The conclusion is always made anew.
 */
export function carryOver(content: Content, to: QuestionnaireDefinition, as: 'stage2' | 'reassessment'): Content {
  const kept: Record<string, Answers[string]> = {}
  for (const [id, answer] of Object.entries(content.answers)) {
    if (draftErrors(to, id, answer).length === 0 && !mustBeConfirmed(to, id, as)) kept[id] = answer
  }
  return { answers: kept, acute: as === 'stage2' ? content.acute : {}, conclusion: {} }
}

function mustBeConfirmed(definition: QuestionnaireDefinition, id: string, as: 'stage2' | 'reassessment'): boolean {
  if (as === 'stage2') return false
  const item = definition.sections.flatMap(({ questions }) => questions).find((question) => question.id === id)
  return item?.mark === 'acute' || item?.mark === 'critical'
}
