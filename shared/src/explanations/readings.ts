import type { Answer } from '../questionnaire/answers.js'
import type { Condition, Truth } from '../questionnaire/condition.js'
import { testOf } from '../questionnaire/conditionTest.js'
import type { Aspect, Question } from '../questionnaire/definition.js'
import { anyDay, blank, candidatesFor, type Candidate } from '../lint/partition/candidates.js'
import type { Leaf } from './explanation.js'
import { groupedBy } from './groupedBy.js'
import { columns, nounRuns, questionOf, type Names } from './nouns.js'

/** One answer, or one column of it, that a condition reads, with the classes of answers that it can tell apart. */
export type Reading = {
  readonly name: string
  readonly question: Question
  readonly aspect: Aspect | undefined
  readonly leaves: readonly Leaf[]
  /** Each holds the answers that mean the same to the condition. */
  readonly classes: readonly (readonly Candidate[])[]
}

/** What a condition reads, in its order. Nothing where it reads something that the questionnaire does not have. */
export function readingsOf(condition: Condition, names: Names): readonly Reading[] | undefined {
  const leaves = leavesOf(condition)
  const places = new Map(leaves.map((leaf) => [keyOf(leaf), leaf]))
  const readings = [...places].map(([key, leaf]) =>
    readingOf(
      names,
      leaf,
      leaves.filter((one) => keyOf(one) === key),
    ),
  )
  const known = readings.filter((reading) => reading !== undefined)
  return known.length === readings.length ? known : undefined
}

export const aspectIn = (leaf: Leaf): Aspect | undefined => ('aspect' in leaf ? leaf.aspect : undefined)
const keyOf = (leaf: Leaf): string => `${leaf.question} ${aspectIn(leaf) ?? ''}`

function leavesOf(condition: Condition): readonly Leaf[] {
  if (!('of' in condition)) return [condition]
  return condition.op === 'not' ? leavesOf(condition.of) : condition.of.flatMap(leavesOf)
}

function readingOf(names: Names, leaf: Leaf, leaves: readonly Leaf[]): Reading | undefined {
  const inRow = questionOf(names, { question: leaf.question, inRow: true }) !== undefined
  const noun = { question: leaf.question, inRow, aspects: [] }
  const question = questionOf(names, noun)
  if (question === undefined) return undefined
  const aspect = aspectIn(leaf)
  const name =
    nounRuns(names, noun, 'short')
      .map(({ text }) => text)
      .join('') + columns(aspect === undefined ? [] : [aspect])
  const signature = (answer: Answer | undefined): string =>
    JSON.stringify(leaves.map((one) => truthOf(one, answer) ?? null))
  const candidates = [...candidatesFor(question, { aspect, leaves, shownBy: [], signature }), blank]
  const classes = groupedBy(candidates, ({ answer }) => signature(answer))
  return { name, question, aspect, leaves, classes }
}

const truthOf = (leaf: Leaf, answer: Answer | undefined): Truth =>
  testOf(leaf)({ answers: answer === undefined ? {} : { [leaf.question]: answer }, today: anyDay })
