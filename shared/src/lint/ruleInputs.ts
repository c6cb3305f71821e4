import { questionsIn } from '../questionnaire/conditionReasons.js'
import type { CaseList, Item, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { finding, type LintFinding } from './finding.js'
import { closureOf } from './partition/sources.js'
import type { Site } from './sites.js'

const peopleLists: readonly CaseList[] = ['person', 'child', 'employee', 'schoolContact']

/** What no rule may read: what is marked so, free text, lists of people, and the conclusion (G-10). */
export function closedToRules({ sections }: QuestionnaireDefinition): ReadonlySet<QuestionId> {
  const items = sections.flatMap(({ questions }) => questions)
  const people = new Set(items.filter(listsPeople).map(({ id }) => id))
  const isClosed = (item: Item): boolean =>
    item.noRule === true ||
    item.kind === 'text' ||
    item.kind === 'textList' ||
    item.kind === 'conclusion' ||
    people.has(item.kind === 'reference' ? item.to : item.id)
  return new Set(items.filter(isClosed).map(({ id }) => id))
}

const listsPeople = (item: Item): boolean =>
  item.kind === 'group' && item.list !== undefined && peopleLists.includes(item.list)

/** Not even through the condition that shows what the rule reads. */
export function ruleInputFaults({ rule, place, condition, scope }: Site, closed: ReadonlySet<QuestionId>) {
  if (rule === undefined) return []
  const direct = questionsIn(condition)
  const behind = closureOf([{ condition, scope, wanted: 0 }]).map(({ question: { id } }) => id)
  return [...new Set([...direct, ...behind])]
    .filter((id) => closed.has(id))
    .map((id): LintFinding => {
      const says = `reglen må ikke læse »${id}«${direct.includes(id) ? '' : ' gennem en betingelse'} (G-10).`
      return finding('forbiddenRuleInput', place, says, 'Lad reglen læse et andet svar, eller fjern den del.')
    })
}
