import { array, lazy, number, string, type ISchema } from 'yup'
import type { Condition } from '../questionnaire/condition.js'
import { closed, closedUnion, identifier, orAbsent } from './shapes.js'

const itself: ISchema<unknown> = lazy(() => conditionShape)
const op = string().required()
const aspect = string().oneOf(['now', 'earlier'], 'Kolonnen skal være »now« eller »earlier«.').optional()
const whole = number().integer('Skal være et helt tal.').required()
const count = whole.min(0, 'Skal være mindst 0.')
const several = array(itself).defined()

const shapes = {
  is: closed({ op, question: identifier, aspect, oneOf: array(string().required()).defined() }),
  notKnown: closed({ op, question: identifier, aspect }),
  notKnownToBe: closed({ op, question: identifier, aspect, value: string().required() }),
  atLeast: closed({ op, question: identifier, number: whole }),
  withinDays: closed({ op, question: identifier, days: whole }),
  afterDays: closed({ op, question: identifier, days: whole }),
  rowsAtLeast: closed({ op, question: identifier, count }),
  countAtLeast: closed({ op, count, of: several }),
  all: closed({ op, of: several }),
  any: closed({ op, of: several }),
  not: closed({ op, of: itself }),
} satisfies Readonly<Record<Condition['op'], ISchema<unknown>>>

/** A condition, however deep. */
export const conditionShape: ISchema<unknown> = closedUnion('op', new Map(Object.entries(shapes)), 'slags betingelse')

/** `when` or `unless`, never both. */
export const askedShape: ISchema<unknown> = closed({
  when: orAbsent(conditionShape),
  unless: orAbsent(conditionShape),
})
  .default(undefined)
  .test(
    'one',
    'Skriv enten »when« eller »unless«.',
    (asked: unknown) => asked === undefined || keysOf(asked).length === 1,
  )

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key]) => key)
    : []
