import { unknown } from '../questionnaire/answers.js'
import { daysBetween, isDay } from '../questionnaire/calendar.js'
import type { Condition, Truth } from '../questionnaire/condition.js'
import { testOf } from '../questionnaire/conditionTest.js'
import type { Question, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { conditionOf } from '../questionnaire/program.js'
import { decisive } from './decisive.js'
import type { AskedExplanation, Found, Given, Leaf, Part, ReadPart } from './explanation.js'
import { fieldIn, scopeOf, type Scope } from './scope.js'
import { standingOf } from './standing.js'

/** A condition with the truth of every part and the answer that it read. */
export const explainCondition = (definition: QuestionnaireDefinition, condition: Condition, given: Given): Part =>
  partOf(scopeOf(definition, given), condition)

export function partOf(scope: Scope, condition: Condition): Part {
  const truth = testOf(condition)(scope.subject)
  switch (condition.op) {
    case 'all':
    case 'any':
      return { op: condition.op, truth, parts: condition.of.map((part) => partOf(scope, part)) }
    case 'countAtLeast':
      return countPart(
        condition.count,
        truth,
        condition.of.map((part) => partOf(scope, part)),
      )
    case 'not':
      return { op: 'not', truth, parts: [partOf(scope, condition.of)] }
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return readPart(scope, condition, truth)
  }
}

const countPart = (count: number, truth: Truth, parts: readonly Part[]): Part => ({
  op: 'countAtLeast',
  count,
  truth,
  parts,
  certain: parts.filter((part) => part.truth === true).length,
  possible: parts.filter((part) => part.truth !== false).length,
})

function readPart(scope: Scope, wanted: Leaf, truth: Truth): ReadPart {
  const aspect = aspectOf(wanted)
  const found = foundBy(scope, wanted)
  return {
    op: wanted.op,
    wanted,
    question: wanted.question,
    ...(aspect === undefined ? {} : { aspect }),
    ...(fieldIn(scope, wanted.question) === undefined ? {} : { inRow: true as const }),
    ...(found === undefined ? {} : { found }),
    ...daysAheadOf(scope, wanted, found),
    standing: standingOf(scope, wanted, found, askedIn),
    truth,
  }
}

const aspectOf = (leaf: Leaf) => ('aspect' in leaf ? leaf.aspect : undefined)

/** What counts of the answer; for a list its rows. */
function foundBy({ subject }: Scope, leaf: Leaf): Found | undefined {
  const answer = subject.answers[leaf.question]
  if (answer === undefined) return undefined
  if (leaf.op === 'rowsAtLeast') return answer.rows?.length
  const aspect = aspectOf(leaf)
  return aspect === undefined ? (withoutNothing(answer.value) ?? withoutNothing(answer.values)) : answer[aspect]
}

/** An empty text and an empty list say nothing. */
const withoutNothing = (found: Found | undefined): Found | undefined =>
  found === undefined || typeof found === 'number' || found.length > 0 ? found : undefined

function daysAheadOf({ subject }: Scope, { op }: Leaf, found: Found | undefined): Pick<ReadPart, 'daysAhead'> {
  const isDated = op === 'withinDays' || op === 'afterDays'
  if (!isDated || typeof found !== 'string' || found === unknown || !isDay(found)) return {}
  return { daysAhead: daysBetween(subject.today, found) }
}

/** Why a question, or a field of the row that the scope is in, is asked or not. */
export function askedIn(scope: Scope, question: Question): AskedExplanation {
  const about = { question: question.id, ...(scope.row === undefined ? {} : { group: scope.row.group.id }) }
  if (scope.row === undefined && question.stage > scope.stage) return { ...about, asked: false, because: 'laterStage' }
  if (question.asked === undefined) return { ...about, asked: true, because: 'always' }
  const way = 'when' in question.asked ? 'when' : 'unless'
  const tree = partOf(scope, conditionOf(question.asked))
  const asked = way === 'when' ? tree.truth === true : tree.truth !== true
  return { ...about, asked, because: 'condition', way, tree, decides: decisive(tree) }
}
