import type { Condition } from './condition.js'
import { testOf, type ConditionTest, type Subject } from './conditionTest.js'
import type { QuestionId } from './definition.js'

type Leaf = Exclude<Condition, { readonly of: unknown }>

const leavesOf = (condition: Condition): readonly Leaf[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return [condition]
  }
}

const distinct = (ids: readonly QuestionId[]): readonly QuestionId[] => [...new Set(ids)]

/** Every question that a condition reads, in its order. */
export const questionsIn = (condition: Condition): readonly QuestionId[] =>
  distinct(leavesOf(condition).map(({ question }) => question))

type Collect = (subject: Subject, into: Set<QuestionId>) => void

/** Finds the questions whose answers make a condition hold that does hold. Made once per condition, like its test. */
export function reasonsFor(condition: Condition): (subject: Subject) => readonly QuestionId[] {
  const collect = collector(condition)
  return (subject) => {
    const into = new Set<QuestionId>()
    collect(subject, into)
    return [...into]
  }
}

function collector(condition: Condition): Collect {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return holdingParts(condition.of.map((part) => ({ holds: testOf(part), collect: collector(part) })))
    case 'not':
      return (_, into) => {
        for (const id of questionsIn(condition.of)) into.add(id)
      }
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return (_, into) => into.add(condition.question)
  }
}

const holdingParts =
  (parts: readonly { readonly holds: ConditionTest; readonly collect: Collect }[]): Collect =>
  (subject, into) => {
    for (const { holds, collect } of parts) if (holds(subject) === true) collect(subject, into)
  }

/** Finds the questions that must be answered before a condition can be decided. Made once per condition. */
export function missingFor(condition: Condition): (subject: Subject) => readonly QuestionId[] {
  const leaves = leavesOf(condition).map((leaf) => ({ id: leaf.question, holds: testOf(leaf) }))
  return (subject) => distinct(leaves.filter(({ holds }) => holds(subject) === undefined).map(({ id }) => id))
}
