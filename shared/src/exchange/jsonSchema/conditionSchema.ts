import { closedObject, listOf, oneOfTexts, ref, type JsonSchema } from './schema.js'

type Properties = { readonly [name: string]: JsonSchema }
const text: JsonSchema = { type: 'string', minLength: 1 }
const whole: JsonSchema = { type: 'integer' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const aspect = oneOfTexts(['now', 'earlier'])
const parts = listOf(ref('condition'))

const form = (op: string, properties: Properties, optional: readonly string[] = []): JsonSchema =>
  closedObject({ op: { const: op }, ...properties }, [
    'op',
    ...Object.keys(properties).filter((name) => !optional.includes(name)),
  ])

/** Conditions, however deep. */
export const conditionSchemas: Properties = {
  condition: {
    oneOf: [
      form('is', { question: ref('identifier'), aspect, oneOf: listOf(text) }, ['aspect']),
      form('notKnown', { question: ref('identifier'), aspect }, ['aspect']),
      form('notKnownToBe', { question: ref('identifier'), aspect, value: text }, ['aspect']),
      form('atLeast', { question: ref('identifier'), number: whole }),
      form('withinDays', { question: ref('identifier'), days: whole }),
      form('afterDays', { question: ref('identifier'), days: whole }),
      form('rowsAtLeast', { question: ref('identifier'), count }),
      form('countAtLeast', { count, of: parts }),
      form('all', { of: parts }),
      form('any', { of: parts }),
      form('not', { of: ref('condition') }),
    ],
  },
  asked: {
    description: 'when: spørges, når det vides at gælde. unless: spørges, til det vides at gælde.',
    ...closedObject({ when: ref('condition'), unless: ref('condition') }),
    minProperties: 1,
    maxProperties: 1,
  },
}
