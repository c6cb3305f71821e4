import type { QuestionnaireDefinition } from '../questionnaire/definition.js'
import type { DefinitionChange, WholeChange, WholeFact } from './change.js'
import { questionChanges } from './itemChanges.js'
import { weighWhole } from './weigh.js'
import { wholeFacts } from './wholeFacts.js'

/**
 * Every difference between two versions, each with its weight and why. Nothing that differs goes unsaid: without changes
 * the two say the same, number and name apart.
 */
export const compareDefinitions = (
  from: QuestionnaireDefinition,
  to: QuestionnaireDefinition,
): readonly DefinitionChange[] => [...questionChanges(from, to), ...wholeFacts(from, to).map(weighed)]

const weighed = (fact: WholeFact): WholeChange => ({ ...weighWhole(fact), ...fact })
