import type { Row } from '../questionnaire/answers.js'
import type { QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { programOf } from '../questionnaire/program.js'
import { decisive } from './decisive.js'
import { askedIn, partOf } from './explainCondition.js'
import type { AskedExplanation, Given, RuleExplanation } from './explanation.js'
import { rowScope, scopeOf } from './scope.js'

/** Why a question is or is not asked. Nothing where the questionnaire has no such question. */
export function explainAsked(
  definition: QuestionnaireDefinition,
  id: QuestionId,
  given: Given,
): AskedExplanation | undefined {
  const question = programOf(definition).stepOf.get(id)?.question
  return question && askedIn(scopeOf(definition, given), question)
}

/** The same for a field of one row of a group. */
export function explainField(
  definition: QuestionnaireDefinition,
  place: { readonly group: QuestionId; readonly row: Row; readonly field: QuestionId },
  given: Given,
): AskedExplanation | undefined {
  const group = programOf(definition).stepOf.get(place.group)?.question
  if (group?.kind !== 'group') return undefined
  const field = group.fields.find(({ id }) => id === place.field)
  return field && askedIn(rowScope(scopeOf(definition, given), group, place.row, field.id), field)
}

/** Why a rule fires, does not, or cannot be known. */
export function explainRule(
  definition: QuestionnaireDefinition,
  id: string,
  given: Given,
): RuleExplanation | undefined {
  const rule = definition.rules.find((one) => one.id === id)
  if (rule === undefined) return undefined
  const tree = partOf(scopeOf(definition, given), rule.when)
  return { rule: rule.id, minimumLevel: rule.minimumLevel, truth: tree.truth, tree, decides: decisive(tree) }
}
