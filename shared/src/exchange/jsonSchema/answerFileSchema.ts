import { sharedParts } from './answerSchemas.js'
import { daySchema } from './days.js'
import { anyText, closedObject, dialect, listOf, ref, schemaId, type JsonSchema } from './schema.js'

/** A file of answers to any questionnaire: the form of it. Which values a question takes, `--format answers-schema` says. */
export const answerFileSchema: JsonSchema = {
  $schema: dialect,
  $id: schemaId('answer-file'),
  title: 'Svar på et spørgeskema',
  ...closedObject(
    {
      questionnaire: { type: 'string', pattern: '^[A-Za-z0-9]+@[0-9]{1,6}$' },
      today: daySchema,
      stage: { enum: [1, 2] },
      answers: ref('answers'),
    },
    ['questionnaire', 'today', 'stage', 'answers'],
  ),
  $defs: {
    ...sharedParts,
    answers: { type: 'object', additionalProperties: ref('answer') },
    answer: {
      description: 'Én af: kolonnerne now og earlier, én værdi, flere værdier, rækker.',
      anyOf: [ref('factorAnswer'), ref('singleAnswer'), ref('multipleAnswer'), ref('rowsAnswer')],
    },
    factorAnswer: closedObject({
      now: ref('rating'),
      earlier: ref('rating'),
      whyUnknown: closedObject({ now: ref('whyUnknown'), earlier: ref('whyUnknown') }),
      reason: closedObject({ now: anyText, earlier: anyText }),
      evidence: ref('evidence'),
      annex: { type: 'boolean' },
    }),
    singleAnswer: closedObject({
      value: { anyOf: [anyText, { type: 'integer' }] },
      whyUnknown: ref('whyUnknown'),
      reason: anyText,
      evidence: ref('evidence'),
      annex: { type: 'boolean' },
    }),
    multipleAnswer: closedObject(
      {
        values: { ...listOf({ type: 'string', minLength: 1 }), maxItems: 100 },
        whyUnknown: ref('whyUnknown'),
        reason: anyText,
        evidence: ref('evidence'),
        annex: { type: 'boolean' },
      },
      ['values'],
    ),
    rowsAnswer: closedObject(
      {
        rows: {
          ...listOf(
            closedObject({ id: { type: 'string', minLength: 1, maxLength: 100 }, answers: ref('answers') }, [
              'id',
              'answers',
            ]),
          ),
          maxItems: 200,
        },
        evidence: ref('evidence'),
        annex: { type: 'boolean' },
      },
      ['rows'],
    ),
  },
}
