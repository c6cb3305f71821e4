import { problems, type Endpoint } from '@forud/shared'
import { jsonSchemaOf, type JsonSchema } from './jsonSchema.js'
import { paramNames } from './parsing.js'

/** The interface as an OpenAPI 3.1 document, made from the same table as the router. */
export function openApiOf(endpoints: { readonly [name: string]: Endpoint }): JsonSchema {
  const paths: { [path: string]: JsonSchema } = {}
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Forud', version: '1', description: 'Risikovurdering efter barnets lov § 18, stk. 3.' },
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-forud' } },
    },
  }
}

const problemSchema: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string', enum: Object.keys(problems) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
  required: ['type', 'title', 'status'],
}

function operationOf(name: string, endpoint: Endpoint): JsonSchema {
  return {
    operationId: name,
    summary: endpoint.purpose,
    'x-permission': endpoint.permission,
    security: endpoint.permission === 'public' ? [] : [{ session: [] }],
    parameters: [...paramNames(endpoint.path).map(pathParameter), ...guardParameters(endpoint)],
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(endpoint.body.schema.describe()) } }),
    responses: { ...replyOf(endpoint), default: { description: 'Et problem.', content: problemContent } },
  }
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const json = (description: Parameters<typeof jsonSchemaOf>[0]): JsonSchema => ({
  'application/json': { schema: jsonSchemaOf(description) },
})

const pathParameter = (name: string): JsonSchema => ({ name, in: 'path', required: true, schema: { type: 'string' } })

function guardParameters({ guard }: Endpoint): readonly JsonSchema[] {
  switch (guard) {
    case 'ifMatch':
      return [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
    case 'idempotencyKey':
      return [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }]
    case undefined:
      return []
  }
}

function replyOf({ reply }: Endpoint): JsonSchema {
  if (reply === 'nothing') return { 204: { description: 'Udført.' } }
  const content =
    reply === 'pdf'
      ? { 'application/pdf': { schema: { type: 'string', format: 'binary' } } }
      : json(reply.schema.describe())
  return { 200: { description: 'Svaret.', content } }
}
