import { evidenceKinds, ratings, unknown, unknownReasons } from '../../questionnaire/answers.js'
import type { Option, Question } from '../../questionnaire/definition.js'
import { approximateDaySchema, dayPattern, daySchema, momentSchema } from './days.js'
import { anyText, closedObject, filled, listOf, oneOfTexts, ref, type JsonSchema } from './schema.js'

type Properties = { readonly [name: string]: JsonSchema }

/** What every answer may carry, named once. */
export const sharedParts: Properties = {
  rating: oneOfTexts(ratings),
  whyUnknown: oneOfTexts(unknownReasons),
  evidence: {
    ...listOf(
      closedObject(
        {
          aspect: oneOfTexts(['now', 'earlier']),
          kind: oneOfTexts(evidenceKinds),
          origin: { type: 'string', maxLength: 200 },
          date: daySchema,
          firstHand: { type: 'boolean' },
          verbatim: { type: 'boolean' },
          text: anyText,
          annex: { type: 'boolean' },
        },
        ['kind'],
      ),
    ),
    maxItems: 50,
  },
}

const common: Properties = { evidence: ref('evidence'), annex: { type: 'boolean' } }
const perColumn = (column: JsonSchema): JsonSchema => closedObject({ now: column, earlier: column })
const single = (value: JsonSchema): JsonSchema =>
  closedObject({ value, whyUnknown: ref('whyUnknown'), reason: anyText, ...common })
const several = (values: JsonSchema, more: Properties = {}): JsonSchema =>
  closedObject({ values, ...more, ...common }, ['values'])

/** The JSON Schema of an answer to this question: the same as what a draft may hold. */
export function answerJsonSchema(question: Question): JsonSchema {
  switch (question.kind) {
    case 'factor':
      return closedObject({
        now: ref('rating'),
        earlier: ref('rating'),
        whyUnknown: perColumn(ref('whyUnknown')),
        reason: perColumn(anyText),
        ...common,
      })
    case 'rating':
      return single(ref('rating'))
    case 'choice':
      return single(amongOptions(question.options))
    case 'multipleChoice':
      return several(chosen(question.options), { whyUnknown: ref('whyUnknown'), reason: anyText })
    case 'text':
      return single(anyText)
    case 'textList':
      return several({ ...listOf(filled), maxItems: 50 })
    case 'number':
      return single(whole(question.least, question.most))
    case 'scale':
      return single({ anyOf: [whole(question.least, question.most), { const: unknown }] })
    case 'date':
      return single(dateOr(question.instead ?? []))
    case 'approximateDate':
      return single(approximateDaySchema)
    case 'dateTime':
      return single(momentSchema)
    case 'reference':
      return question.multiple
        ? several({ ...listOf({ type: 'string', minLength: 1 }), maxItems: 100 })
        : single({ type: 'string', maxLength: 100 })
    case 'group':
      return rowsSchema(question.fields)
  }
}

const amongOptions = (options: readonly Option[]): JsonSchema => oneOfTexts(options.map(({ id }) => id))
const whole = (minimum: number, maximum: number): JsonSchema => ({ type: 'integer', minimum, maximum })

const dateOr = (instead: readonly Option[]): JsonSchema =>
  instead.length === 0 ? daySchema : { anyOf: [{ type: 'string', pattern: dayPattern }, amongOptions(instead)] }

/** Each at most once, and an exclusive one alone. */
function chosen(options: readonly Option[]): JsonSchema {
  const together = options.filter(({ exclusive }) => exclusive !== true)
  return {
    ...listOf(amongOptions(options)),
    uniqueItems: true,
    ...(together.length < options.length
      ? { anyOf: [{ maxItems: 1 }, { items: together.length === 0 ? { not: {} } : amongOptions(together) }] }
      : {}),
  }
}

/** That two rows have different ids is more than JSON Schema can say. */
const rowsSchema = (fields: readonly Question[]): JsonSchema =>
  closedObject(
    {
      rows: {
        ...listOf(
          closedObject(
            {
              id: { type: 'string', minLength: 1, maxLength: 100 },
              answers: closedObject(Object.fromEntries(fields.map((field) => [field.id, answerJsonSchema(field)]))),
            },
            ['id', 'answers'],
          ),
        ),
        maxItems: 200,
      },
      ...common,
    },
    ['rows'],
  )
