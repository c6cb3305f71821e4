import { explainAsked, explainField, explainRule } from '../../shared/src/explanations/explain.js'
import { sentencesOf } from '../../shared/src/explanations/sentences.js'
import type { Explanation } from '../../shared/src/explanations/explanation.js'
import type { Row } from '../../shared/src/questionnaire/answers.js'
import type { QuestionnaireDefinition, Stage } from '../../shared/src/questionnaire/definition.js'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { byId, idOf, today, type Coded } from '../questionnaires/risikovurdering/v1/words.js'

export const textsOf = (
  explanation: Explanation | undefined,
  definition: QuestionnaireDefinition,
): readonly string[] => (explanation === undefined ? [] : sentencesOf(explanation, definition).map(({ text }) => text))

/** The sentences about a question or a rule of the real questionnaire. */
export function saidOf(what: string, answers: Coded, stage: Stage = 2): readonly string[] {
  const given = { answers: byId(answers), today, stage }
  const explanation = /^R\d-/.test(what)
    ? explainRule(risikovurderingV1, what, given)
    : explainAsked(risikovurderingV1, idOf(what), given)
  return textsOf(explanation, risikovurderingV1)
}

export function saidOfField(
  definition: QuestionnaireDefinition,
  place: { readonly group: string; readonly row: Row; readonly field: string },
  answers: Coded,
): readonly string[] {
  const outside = Object.fromEntries(Object.entries(answers).flatMap(([id, one]) => (one ? [[id, one]] : [])))
  return textsOf(explainField(definition, place, { answers: outside, today, stage: 2 }), definition)
}
