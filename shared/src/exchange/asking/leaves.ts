import { ratings, unknown } from '../../questionnaire/answers.js'
import type { Aspect, Question } from '../../questionnaire/definition.js'
import { allOf, anyOf, cannot, type Cell, type Formula, type Holding } from './formula.js'

const equals = (cell: Cell, value: string | number): Formula => ({ op: 'equals', cell, value })
const answered = (cell: Cell): Formula => ({ op: 'answered', cell })
const unanswered = (cell: Cell): Formula => ({ op: 'unanswered', cell })

/** Values that can be chosen, where there is a closed list of them. */
type Chosen = { readonly cell: Cell; readonly values: readonly string[]; readonly several: boolean }

function chosenIn(question: Question, aspect: Aspect | undefined): Chosen | undefined {
  const cell: Cell = { question: question.id, part: aspect ?? 'value' }
  if (question.kind === 'factor') return aspect && { cell, values: ratings, several: false }
  if (aspect !== undefined) return undefined
  if (question.kind === 'rating') return { cell, values: ratings, several: false }
  if (question.kind !== 'choice' && question.kind !== 'multipleChoice') return undefined
  return { cell, values: question.options.map(({ id }) => id), several: question.kind === 'multipleChoice' }
}

/** »Uoplyst« beside another choice is knowledge; alone it is not. Only where it stands alone can the two be told apart. */
const mixesUnknown = (question: Question): boolean =>
  question.kind === 'multipleChoice' && question.options.some(({ id, exclusive }) => id === unknown && !exclusive)

const noList = cannot('et svar, der ikke er et valg')
const mixed = cannot('flere valg, hvor »Uoplyst« kan stå sammen med andre')

export function isOneOf(
  question: Question,
  aspect: Aspect | undefined,
  oneOf: readonly string[],
  holding: Holding,
): Formula {
  const chosen = chosenIn(question, aspect)
  if (chosen === undefined) return aspect === undefined ? numberIs(question, oneOf, holding) : noList
  const needsUnknown = holding !== 'true' || oneOf.includes(unknown)
  return needsUnknown && mixesUnknown(question) ? mixed : isAmong(chosen, oneOf, holding)
}

function isAmong(chosen: Chosen, oneOf: readonly string[], holding: Holding): Formula {
  const { cell, values } = chosen
  const named = values.filter((value) => oneOf.includes(value) && value !== unknown)
  const among = anyOf(named.map((value) => equals(cell, value)))
  switch (holding) {
    case 'true':
      return among
    case 'notFalse':
      return anyOf([blankAmong(chosen), among])
    case 'false':
      return chosen.several ? allOf([knownAmong(chosen), noneOf(cell, named)]) : otherwise(chosen, named)
    case 'notTrue':
      return chosen.several ? noneOf(cell, named) : anyOf([blankAmong(chosen), otherwise(chosen, named)])
  }
}

const noneOf = (cell: Cell, named: readonly string[]): Formula =>
  allOf(named.map((value): Formula => ({ op: 'lacks', cell, value })))
/** One of the other values, »Uoplyst« aside. */
const otherwise = ({ cell, values }: Chosen, named: readonly string[]): Formula =>
  anyOf(values.filter((value) => !named.includes(value) && value !== unknown).map((value) => equals(cell, value)))

const blankAmong = ({ cell, values }: Chosen): Formula =>
  anyOf([unanswered(cell), ...(values.includes(unknown) ? [equals(cell, unknown)] : [])])
const knownAmong = ({ cell, values }: Chosen): Formula =>
  anyOf(values.filter((value) => value !== unknown).map((value) => equals(cell, value)))

function numberIs(question: Question, oneOf: readonly string[], holding: Holding): Formula {
  if (question.kind !== 'number' && question.kind !== 'scale') return noList
  if (holding !== 'true') return cannot('et tal, der ikke er et bestemt')
  const numbers = oneOf.filter((text) => String(Number(text)) === text).map(Number)
  return anyOf(numbers.map((number) => equals({ question: question.id, part: 'value' }, number)))
}

/** Whether it is known, or with `known` false, that it is not: both are decided by any set of answers. */
export function isKnown(question: Question, aspect: Aspect | undefined, known: boolean): Formula {
  const chosen = chosenIn(question, aspect)
  if (chosen === undefined) return aspect === undefined ? openIsKnown(question, known) : noList
  if (mixesUnknown(question)) return mixed
  return known ? knownAmong(chosen) : blankAmong(chosen)
}

function openIsKnown(question: Question, known: boolean): Formula {
  const cell: Cell = { question: question.id, part: 'value' }
  const plain = known ? answered(cell) : unanswered(cell)
  switch (question.kind) {
    case 'number':
    case 'scale':
    case 'approximateDate':
    case 'dateTime':
      return plain
    case 'text':
      return question.mayBeUnknown ? plain : cannot('en tekst, hvor »uoplyst« kan være skrevet som ord')
    case 'date':
      return (question.instead ?? []).every(({ id }) => id === unknown)
        ? plain
        : cannot('en dato med andet end »Uoplyst« i stedet')
    default:
      return noList
  }
}

export function isNotKnownToBe(
  question: Question,
  { aspect, value }: { readonly aspect?: Aspect; readonly value: string },
  holds: boolean,
): Formula {
  const chosen = chosenIn(question, aspect)
  if (chosen === undefined) return noList
  const { cell, values, several } = chosen
  if (!holds) return equals(cell, value)
  if (several) return { op: 'lacks', cell, value }
  return anyOf([unanswered(cell), ...values.filter((other) => other !== value).map((other) => equals(cell, other))])
}

export function isAtLeast(question: Question, number: number, holding: Holding): Formula {
  if (question.kind !== 'number' && question.kind !== 'scale') return cannot('et svar, der ikke er et tal')
  const cell: Cell = { question: question.id, part: 'value' }
  const reached: Formula = { op: 'atLeast', cell, number }
  const below: Formula = { op: 'below', cell, number }
  switch (holding) {
    case 'true':
      return reached
    case 'false':
      return below
    case 'notTrue':
      return anyOf([unanswered(cell), below])
    case 'notFalse':
      return anyOf([unanswered(cell), reached])
  }
}

export function hasRows(question: Question, count: number, holding: Holding): Formula {
  if (question.kind !== 'group') return cannot('rækker i noget, der ikke er en liste')
  if (holding === 'true' && count > 0) return { op: 'rows', question: question.id, count }
  if (holding === 'notTrue' && count > 0) return { op: 'fewerRows', question: question.id, count }
  return cannot('om en tom liste er besvaret')
}
