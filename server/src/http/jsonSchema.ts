import type { SchemaDescription, SchemaFieldDescription } from 'yup'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** A Yup schema's own description of itself, in the words of JSON Schema 2020-12. */
export function jsonSchemaOf(description: SchemaFieldDescription): JsonSchema {
  if (description.type === 'ref' || description.type === 'lazy' || !('tests' in description)) return {}
  return orNull(description, { ...typeOf(description), ...limitsOf(description), ...choicesOf(description) })
}

function typeOf(description: SchemaDescription): JsonSchema {
  switch (description.type) {
    case 'object':
      return objectOf(description)
    case 'array':
      return { type: 'array', items: itemsOf(description) }
    case 'number':
      return { type: has(description, 'integer') ? 'integer' : 'number' }
    case 'string':
    case 'boolean':
      return { type: description.type }
    default:
      return {}
  }
}

function objectOf(description: SchemaDescription): JsonSchema {
  const fields = 'fields' in description ? Object.entries(fieldsOf(description)) : []
  const required = fields.filter(([, field]) => isRequired(field)).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, jsonSchemaOf(field)])),
    ...(required.length > 0 ? { required } : {}),
    ...(has(description, 'noUnknown') ? { additionalProperties: false } : {}),
  }
}

type Fields = { readonly [name: string]: SchemaFieldDescription }
const fieldsOf = (description: SchemaDescription & { readonly fields?: unknown }): Fields =>
  isFields(description.fields) ? description.fields : {}
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function itemsOf(description: SchemaDescription & { readonly innerType?: unknown }): JsonSchema {
  const inner = description.innerType
  return isDescription(inner) ? jsonSchemaOf(inner) : {}
}
const isDescription = (value: unknown): value is SchemaFieldDescription =>
  typeof value === 'object' && value !== null && 'type' in value

const isRequired = (field: SchemaFieldDescription): boolean => 'optional' in field && !field.optional

const has = ({ tests }: SchemaDescription, name: string): boolean => tests.some((test) => test.name === name)

const limits: { readonly [type: string]: { readonly [test: string]: string } } = {
  string: { min: 'minLength', max: 'maxLength' },
  array: { min: 'minItems', max: 'maxItems' },
  number: { min: 'minimum', max: 'maximum' },
}

function limitsOf({ type, tests }: SchemaDescription): JsonSchema {
  return Object.fromEntries(tests.flatMap(({ name = '', params = {} }) => limitOf(type, name, params)))
}

type Params = { readonly [name: string]: unknown }
function limitOf(type: string, name: string, params: Params): readonly (readonly [string, unknown])[] {
  const regex = params['regex']
  if (name === 'matches') return regex instanceof RegExp ? [['pattern', regex.source]] : []
  const keyword = limits[type]?.[name]
  return keyword === undefined ? [] : [[keyword, params[name]]]
}

const choicesOf = ({ oneOf }: SchemaDescription): JsonSchema => (oneOf.length > 0 ? { enum: oneOf } : {})

const orNull = ({ nullable }: SchemaDescription, schema: JsonSchema): JsonSchema =>
  nullable ? { anyOf: [schema, { type: 'null' }] } : schema
