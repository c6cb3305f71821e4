import type { Item, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { questionsOf } from '../../questionnaire/program.js'
import { answerJsonSchema, sharedParts } from './answerSchemas.js'
import { daySchema } from './days.js'
import { closedObject, dialect, ref, schemaId, type JsonSchema } from './schema.js'

/** A file of answers to exactly this version, for whoever writes one. Keys are codes (`C1`) or ids. */
export function answersSchemaOf(definition: QuestionnaireDefinition): JsonSchema {
  const name = `${definition.id}@${String(definition.version)}`
  return {
    $schema: dialect,
    $id: schemaId(`answers:${definition.id}:${String(definition.version)}`),
    title: `Svar på ${name}`,
    ...closedObject(
      {
        questionnaire: { type: 'string', const: name },
        today: daySchema,
        stage: { enum: [1, 2] },
        answers: answersByName(definition),
      },
      ['questionnaire', 'today', 'stage', 'answers'],
    ),
    $defs: {
      ...sharedParts,
      ...Object.fromEntries(
        questionsOf(definition).map((question) => [
          question.id,
          { title: `${question.code} ${question.text}`, ...answerJsonSchema(question) },
        ]),
      ),
    },
  }
}

/** Places in the conclusion may be given in any form; they are read by no rule. */
function answersByName({ sections }: QuestionnaireDefinition): JsonSchema {
  const items = sections.flatMap(({ questions }) => questions)
  const schemaFor = ({ kind, id }: Item): JsonSchema => (kind === 'conclusion' ? {} : ref(id))
  return {
    ...closedObject(
      Object.fromEntries(items.flatMap((item) => [item.code, item.id].map((key) => [key, schemaFor(item)]))),
    ),
    allOf: items
      .filter(({ kind, code, id }) => kind !== 'conclusion' && code !== id)
      .map(({ code, id }) => ({ not: { required: [code, id] } })),
  }
}
