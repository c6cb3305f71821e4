import { array, mixed, number, string, type ObjectShape, type Schema } from 'yup'
import { conditionShape } from './conditionShape.js'
import { questionShape, type Language } from './questionShape.js'
import { anyText, byName, closed, filled, identifier } from './shapes.js'

const level = (levels: readonly number[]) =>
  number()
    .oneOf(levels, `Niveauet skal være ${levels.join(', ').replace(/, (\d)$/, ' eller $1')}.`)
    .required()

const rule = closed({
  id: filled.max(100),
  minimumLevel: level([2, 3, 4]),
  when: conditionShape,
  message: filled,
  action: filled,
})

const source = closed({ name: filled, verified: anyText, licence: anyText }).required()

const caseUse = closed({
  notification: closed({
    occasion: identifier,
    receivedAt: identifier,
    acuteAssessed: identifier,
    acuteAssessedAt: identifier,
    notANotification: filled,
  }).default(undefined),
  channels: closed({ safe: identifier, forbidden: identifier }).default(undefined),
}).required()

const levelDemand = closed({
  level: level([1, 2, 3, 4]),
  question: identifier,
  refusedWhen: conditionShape,
  message: filled,
})

/** What a definition says beyond the first language. */
const extras: Readonly<Record<Language, ObjectShape>> = {
  1: {},
  2: { caseUse, levelDemands: array(levelDemand).defined() },
}

const shapeOf = (language: Language): Schema<unknown> =>
  closed({
    language: mixed().defined(),
    id: identifier,
    version: number().integer('Skal være et helt tal.').min(1, 'Skal være mindst 1.').required(),
    title: filled,
    fixedText: filled,
    sections: array(
      closed({
        code: filled,
        title: filled,
        intro: anyText,
        questions: array(questionShape(language, 'section')).defined(),
      }),
    ).defined(),
    rules: array(rule).defined(),
    sources: byName(source),
    factors: byName(string().required()),
    lowLevelNeeds: array(identifier).defined(),
    heardAlone: closed({ question: identifier, option: filled }).required(),
    missingInformation: identifier,
    ...extras[language],
  }).required()

const shapes: ReadonlyMap<unknown, Schema<unknown>> = new Map([
  [1, shapeOf(1)],
  [2, shapeOf(2)],
])

/** The shape of a definition stored in that language, or `undefined` where no such language has been published. */
export const definitionShape = (language: unknown): Schema<unknown> | undefined => shapes.get(language)
/** The language that definitions are written in now. */
export const newestLanguage: Language = 2
