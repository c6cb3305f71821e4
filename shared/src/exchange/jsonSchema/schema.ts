/** The part of JSON Schema 2020-12 that our schemas are written in. */
export type JsonSchema = {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: { readonly [name: string]: JsonSchema }
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  readonly const?: string | number | boolean
  readonly enum?: readonly (string | number)[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly if?: JsonSchema
  readonly then?: JsonSchema
}

export const dialect = 'https://json-schema.org/draft/2020-12/schema'
export const schemaId = (name: string): string => `urn:forud:schema:${name}`

type Properties = { readonly [name: string]: JsonSchema }
/** Nothing but these members; the names in `required` must be there. */
export const closedObject = (properties: Properties, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
})
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
export const oneOfTexts = (texts: readonly string[]): JsonSchema => ({ type: 'string', enum: texts })
export const filled: JsonSchema = { type: 'string', minLength: 1, maxLength: 20_000 }
export const anyText: JsonSchema = { type: 'string', maxLength: 20_000 }
export const always: JsonSchema = { type: 'boolean', const: true }
