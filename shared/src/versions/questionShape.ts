import { array, lazy, number, string, type ISchema, type ObjectShape } from 'yup'
import { caseLists, type ConclusionPart, type Item, type Mark } from '../questionnaire/definition.js'
import { askedShape, conditionShape } from './conditionShape.js'
import { anyText, closed, closedUnion, codes, filled, identifier, onlyTrue, orAbsent } from './shapes.js'

/** The languages that definitions have been stored in. A published one is never taken away. */
export type Language = 1 | 2

const marks = { acute: true, critical: true, process: true } satisfies Record<Mark, true>
const parts = {
  scenarios: true,
  ownLevel: true,
  level: true,
  reason: true,
  deviations: true,
  involvement: true,
  precautions: true,
  notYet: true,
  persons: true,
  reassessBy: true,
} satisfies Record<ConclusionPart, true>

const whole = number().integer('Skal være et helt tal.').required()
const among = (names: readonly string[]) => string().oneOf(names, `Skal være en af: ${names.join(', ')}.`)
const safeRating = among(['ja', 'nej']).required()

const options = array(
  closed({ id: filled.max(100), label: filled, exclusive: onlyTrue, needsReason: onlyTrue, leavesOpen: onlyTrue }),
)

const base = {
  kind: string().required(),
  id: identifier,
  code: anyText,
  text: filled,
  help: anyText,
  sources: codes,
  factors: codes,
  stage: number().oneOf([1, 2], 'Trinnet skal være 1 eller 2.').required(),
  mark: among(Object.keys(marks)).optional(),
  required: onlyTrue,
  annex: onlyTrue,
  noRule: onlyTrue,
  asked: askedShape,
}
const question = <Fields extends ObjectShape>(fields: Fields) => closed({ ...base, ...fields })
const bounded = () =>
  question({ least: whole, most: whole }).test(
    'bounds',
    'Den største værdi skal være mindst så stor som den mindste.',
    ({ least, most }) => !(typeof least === 'number' && typeof most === 'number' && most < least),
  )

const readFrom = closed({ field: identifier, oneOf: codes }).default(undefined)

/** What a group may say beyond its fields, language by language. */
const groupExtras: Readonly<Record<Language, ObjectShape>> = {
  1: {},
  2: { neededWhen: orAbsent(conditionShape), list: among(caseLists).optional() },
}

function shapesFor(language: Language): Readonly<Record<Item['kind'], ISchema<unknown>>> {
  const fields = array(lazy(() => questionShape(language, 'field')))
  return {
    factor: question({ safe: safeRating }),
    rating: question({ safe: safeRating }),
    choice: question({ options: options.defined(), safe: string().optional() }),
    multipleChoice: question({ options: options.defined() }),
    text: question({ lines: among(['one', 'many']).required(), mayBeUnknown: onlyTrue }),
    textList: question({}),
    number: bounded(),
    scale: bounded(),
    date: question({ instead: options.optional() }),
    approximateDate: question({}),
    dateTime: question({}),
    group: question({
      fields: fields.defined(),
      single: onlyTrue,
      emptyWhen: orAbsent(conditionShape),
      rowName: filled,
      ...groupExtras[language],
    }),
    reference: question({ to: identifier, multiple: onlyTrue, readFrom }),
    conclusion: question({
      part: among(Object.keys(parts)).required(),
      options: options.optional(),
      fields: fields.optional(),
    }),
  }
}

const made = new Map<string, ISchema<unknown>>()

/** What a section lists, or a field of a group, which is a question and never a place in the conclusion. */
export function questionShape(language: Language, where: 'section' | 'field'): ISchema<unknown> {
  const name = `${String(language)} ${where}`
  const known = made.get(name)
  if (known !== undefined) return known
  const kinds = new Map(Object.entries(shapesFor(language)))
  if (where === 'field') kinds.delete('conclusion')
  const shape = closedUnion('kind', kinds, 'slags spørgsmål')
  made.set(name, shape)
  return shape
}
