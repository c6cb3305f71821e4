import { unknown, type Answer, type Answers } from './answers.js'
import { addDays } from './calendar.js'
import type { Condition, Truth } from './condition.js'
import type { Aspect, IsoDate, QuestionId } from './definition.js'
import { conjunction, disjunction, negation, threshold, type Test } from './logic.js'

/** What a condition is asked about: only answers that count, and today's date. */
export type Subject = { readonly answers: Answers; readonly today: IsoDate }
export type ConditionTest = Test<Subject>

/** Turns a condition into a function, so that a thousand evaluations read the data once. */
export function testOf(condition: Condition): ConditionTest {
  switch (condition.op) {
    case 'is':
      return isOneOf(reader(condition.question, condition.aspect), condition.oneOf)
    case 'notKnown':
      return isNotKnown(reader(condition.question, condition.aspect))
    case 'notKnownToBe':
      return isNotKnownToBe(reader(condition.question, condition.aspect), condition.value)
    case 'atLeast':
      return isAtLeast(condition.question, condition.number)
    case 'withinDays':
      return onDate(condition.question, (date, today) => date <= addDays(today, condition.days))
    case 'afterDays':
      return onDate(condition.question, (date, today) => date > addDays(today, condition.days))
    case 'rowsAtLeast':
      return ({ answers }) => {
        const rows = answers[condition.question]?.rows
        return rows === undefined ? undefined : rows.length >= condition.count
      }
    case 'countAtLeast':
      return threshold(condition.count, condition.of.map(testOf))
    case 'all':
      return conjunction(condition.of.map(testOf))
    case 'any':
      return disjunction(condition.of.map(testOf))
    case 'not':
      return negation(testOf(condition.of))
  }
}

type Read = string | number | readonly string[] | undefined
type Reader = (answer: Answer) => Read

const reader = (question: QuestionId, aspect?: Aspect) => {
  const read: Reader = aspect === undefined ? (answer) => answer.value ?? answer.values : (answer) => answer[aspect]
  return ({ answers }: Subject): Read => {
    const answer = answers[question]
    return answer === undefined ? undefined : read(answer)
  }
}

const isBlank = (read: Read): read is undefined =>
  read === undefined ||
  read === unknown ||
  read === '' ||
  (typeof read === 'object' && !read.some((one) => one !== unknown))

const isOneOf =
  (read: (subject: Subject) => Read, oneOf: readonly string[]): ConditionTest =>
  (subject): Truth => {
    const found = read(subject)
    if (isBlank(found)) return undefined
    if (typeof found === 'string') return oneOf.includes(found)
    return typeof found === 'number' ? oneOf.includes(String(found)) : found.some((one) => oneOf.includes(one))
  }

const isNotKnown =
  (read: (subject: Subject) => Read): ConditionTest =>
  (subject) =>
    isBlank(read(subject))

const isNotKnownToBe =
  (read: (subject: Subject) => Read, value: string): ConditionTest =>
  (subject) => {
    const found = read(subject)
    return !(typeof found === 'object' ? found.includes(value) : found === value)
  }

const isAtLeast =
  (question: QuestionId, number: number): ConditionTest =>
  ({ answers }) => {
    const found = answers[question]?.value
    return typeof found === 'number' ? found >= number : undefined
  }

const onDate =
  (question: QuestionId, compare: (date: IsoDate, today: IsoDate) => boolean): ConditionTest =>
  ({ answers, today }) => {
    const found = answers[question]?.value
    return typeof found === 'string' && /^\d{4}-/.test(found) ? compare(found, today) : undefined
  }
