import type { ConclusionItem, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { finding, type LintFinding } from './finding.js'
import { atField, atQuestion, fieldsOf } from './places.js'

/** Places in the conclusion: each part once, and always there, because no condition is asked about them. */
export function partFaults({ sections }: QuestionnaireDefinition): readonly LintFinding[] {
  const items = sections.flatMap(({ questions }) => questions.filter((item) => item.kind === 'conclusion'))
  return items.flatMap((item, at) => [...repeatedPart(item, items.slice(0, at)), ...idleConditions(item)])
}

function repeatedPart(item: ConclusionItem, earlier: readonly ConclusionItem[]): readonly LintFinding[] {
  const first = earlier.find(({ part }) => part === item.part)
  if (first === undefined) return []
  const says = `delen »${item.part}« af konklusionen står allerede i ${first.code} (${first.id}).`
  return [finding('repeatedPart', atQuestion(item), says, 'Lad hver del af konklusionen stå ét sted.')]
}

const idleConditions = (item: ConclusionItem): readonly LintFinding[] =>
  [
    { asked: item.asked, place: atQuestion(item) },
    ...fieldsOf(item).map((field) => ({ asked: field.asked, place: atField(item, field) })),
  ]
    .filter(({ asked }) => asked !== undefined)
    .map(({ place }) =>
      finding('idleCondition', place, 'betingelsen læses ikke: konklusionen vises altid.', 'Fjern betingelsen.'),
    )
