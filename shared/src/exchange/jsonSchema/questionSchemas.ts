import { caseLists } from '../../questionnaire/definition.js'
import { always, anyText, closedObject, filled, listOf, oneOfTexts, ref, type JsonSchema } from './schema.js'

type Properties = { readonly [name: string]: JsonSchema }
const whole: JsonSchema = { type: 'integer' }
const codes = listOf({ type: 'string', minLength: 1 })
const safeRating = oneOfTexts(['ja', 'nej'])

const base: Properties = {
  id: ref('identifier'),
  code: anyText,
  text: filled,
  help: anyText,
  sources: codes,
  factors: codes,
  stage: { enum: [1, 2] },
  mark: oneOfTexts(['acute', 'critical', 'process']),
  required: always,
  annex: always,
  noRule: always,
  asked: ref('asked'),
}
const needed = ['kind', 'id', 'code', 'text', 'help', 'sources', 'factors', 'stage']

const kind = (name: string, required: Properties = {}, optional: Properties = {}): JsonSchema =>
  closedObject({ kind: { const: name }, ...base, ...required, ...optional }, [...needed, ...Object.keys(required)])

const parts = [
  'scenarios',
  'ownLevel',
  'level',
  'reason',
  'deviations',
  'involvement',
  'precautions',
  'notYet',
  'persons',
  'reassessBy',
]

/** Every kind of question. That `most` is at least `least` is more than JSON Schema can say. */
export const questionSchemas: Properties = {
  identifier: { type: 'string', pattern: '^[A-Za-z0-9]{1,100}$' },
  option: closedObject(
    {
      id: { type: 'string', minLength: 1, maxLength: 100 },
      label: filled,
      exclusive: always,
      needsReason: always,
      leavesOpen: always,
    },
    ['id', 'label'],
  ),
  options: listOf(ref('option')),
  question: {
    oneOf: [
      kind('factor', { safe: safeRating }),
      kind('rating', { safe: safeRating }),
      kind('choice', { options: ref('options') }, { safe: { type: 'string' } }),
      kind('multipleChoice', { options: ref('options') }),
      kind('text', { lines: oneOfTexts(['one', 'many']) }, { mayBeUnknown: always }),
      kind('textList'),
      kind('number', { least: whole, most: whole }),
      kind('scale', { least: whole, most: whole }),
      kind('date', {}, { instead: ref('options') }),
      kind('approximateDate'),
      kind('dateTime'),
      kind(
        'group',
        { fields: listOf(ref('question')), rowName: filled },
        { single: always, emptyWhen: ref('condition'), neededWhen: ref('condition'), list: oneOfTexts(caseLists) },
      ),
      kind(
        'reference',
        { to: ref('identifier') },
        { multiple: always, readFrom: closedObject({ field: ref('identifier'), oneOf: codes }, ['field', 'oneOf']) },
      ),
    ],
  },
  conclusion: kind(
    'conclusion',
    { part: oneOfTexts(parts) },
    { options: ref('options'), fields: listOf(ref('question')) },
  ),
}
