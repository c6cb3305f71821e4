import type { Condition } from './condition.js'
import { testOf, type Subject } from './conditionTest.js'
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

/** The questions whose answers make a condition hold that does hold. */
export const because = (condition: Condition, subject: Subject): readonly QuestionId[] =>
  distinct(holding(condition, subject))

function holding(condition: Condition, subject: Subject): readonly QuestionId[] {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return condition.of.filter((part) => testOf(part)(subject) === true).flatMap((part) => holding(part, subject))
    case 'not':
      return questionsIn(condition.of)
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return [condition.question]
  }
}

/** The questions that must be answered before a condition can be decided. */
export const missingFor = (condition: Condition, subject: Subject): readonly QuestionId[] =>
  distinct(
    leavesOf(condition)
      .filter((leaf) => testOf(leaf)(subject) === undefined)
      .map(({ question }) => question),
  )
