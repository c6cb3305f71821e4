import { conditionSchemas } from './conditionSchema.js'
import { questionSchemas } from './questionSchemas.js'
import { anyText, closedObject, dialect, filled, listOf, ref, schemaId, type JsonSchema } from './schema.js'

const rule = closedObject(
  {
    id: { type: 'string', minLength: 1, maxLength: 100 },
    minimumLevel: { enum: [2, 3, 4] },
    when: ref('condition'),
    message: filled,
    action: filled,
  },
  ['id', 'minimumLevel', 'when', 'message', 'action'],
)

const notification = {
  occasion: ref('identifier'),
  receivedAt: ref('identifier'),
  acuteAssessed: ref('identifier'),
  acuteAssessedAt: ref('identifier'),
  notANotification: filled,
}

const properties = {
  language: { const: 2 },
  id: ref('identifier'),
  version: { type: 'integer', minimum: 1 },
  title: filled,
  fixedText: filled,
  sections: listOf(
    closedObject(
      {
        code: filled,
        title: filled,
        intro: anyText,
        questions: listOf({ oneOf: [ref('question'), ref('conclusion')] }),
      },
      ['code', 'title', 'intro', 'questions'],
    ),
  ),
  rules: listOf(rule),
  sources: {
    type: 'object',
    additionalProperties: closedObject({ name: filled, verified: anyText, licence: anyText }, [
      'name',
      'verified',
      'licence',
    ]),
  },
  factors: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
  lowLevelNeeds: listOf(ref('identifier')),
  heardAlone: closedObject({ question: ref('identifier'), option: filled }, ['question', 'option']),
  missingInformation: ref('identifier'),
  caseUse: closedObject({
    notification: closedObject(notification, Object.keys(notification)),
    channels: closedObject({ safe: ref('identifier'), forbidden: ref('identifier') }, ['safe', 'forbidden']),
  }),
  levelDemands: listOf(
    closedObject(
      { level: { enum: [1, 2, 3, 4] }, question: ref('identifier'), refusedWhen: ref('condition'), message: filled },
      ['level', 'question', 'refusedWhen', 'message'],
    ),
  ),
} satisfies { readonly [name: string]: JsonSchema }

/** A definition in language 2: its form. Whether it makes sense, `lint` says. */
export const definitionSchema: JsonSchema = {
  $schema: dialect,
  $id: schemaId('definition:2'),
  title: 'Spørgeskemaets definition, sprog 2',
  ...closedObject(properties, Object.keys(properties)),
  $defs: { ...conditionSchemas, ...questionSchemas },
}
