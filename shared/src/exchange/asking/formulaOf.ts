import type { Condition } from '../../questionnaire/condition.js'
import type { Question } from '../../questionnaire/definition.js'
import { allOf, anyOf, cannot, type Formula, type Holding } from './formula.js'
import { isOneOf, isKnown, isNotKnownToBe, isAtLeast, hasRows } from './leaves.js'

/** The questions that a condition may read, by id. */
export type Readable = ReadonlyMap<string, Question>

const opposite: Readonly<Record<Holding, Holding>> = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
}

/** The condition as something that is true or false of every set of answers, exactly. What cannot be is named. */
export function formulaOf(condition: Condition, holding: Holding, readable: Readable): Formula {
  const parts = (of: readonly Condition[]): readonly Formula[] => of.map((part) => formulaOf(part, holding, readable))
  switch (condition.op) {
    case 'all':
      return every(holding)(parts(condition.of))
    case 'any':
      return some(holding)(parts(condition.of))
    case 'not':
      return formulaOf(condition.of, opposite[holding], readable)
    case 'countAtLeast':
      if (condition.count === 1) return some(holding)(parts(condition.of))
      if (condition.count === condition.of.length) return every(holding)(parts(condition.of))
      return cannot('»mindst så mange af«')
    case 'withinDays':
    case 'afterDays':
      return cannot('dage regnet fra i dag')
    default:
      return leaf(condition, holding, readable.get(condition.question))
  }
}

const some = (holding: Holding) => (holding === 'true' || holding === 'notFalse' ? anyOf : allOf)
const every = (holding: Holding) => (holding === 'true' || holding === 'notFalse' ? allOf : anyOf)

type Leaf = Extract<Condition, { op: 'is' | 'notKnown' | 'notKnownToBe' | 'atLeast' | 'rowsAtLeast' }>

function leaf(condition: Leaf, holding: Holding, question: Question | undefined): Formula {
  if (question === undefined) return cannot('et svar, der ikke står tidligere i skemaet')
  switch (condition.op) {
    case 'is':
      return isOneOf(question, condition.aspect, condition.oneOf, holding)
    case 'notKnown':
      return isKnown(question, condition.aspect, holding === 'false' || holding === 'notTrue')
    case 'notKnownToBe':
      return isNotKnownToBe(question, condition, holding === 'true' || holding === 'notFalse')
    case 'atLeast':
      return isAtLeast(question, condition.number, holding)
    case 'rowsAtLeast':
      return hasRows(question, condition.count, holding)
  }
}
