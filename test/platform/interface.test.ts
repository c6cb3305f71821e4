import { endpoints, reads, shape } from '@forud/shared'
import { number, object } from 'yup'
import { actorRoute, caseRoute, publicRoute } from '../../server/src/http/route'
import { routesFor } from '../../server/src/http/routing'
import { openApiOf } from '../../server/src/http/openapi'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

const nameOf = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path}`
const thing = reads('/api/thing', {
  permission: 'public',
  purpose: 'vis',
  reply: shape(object({ count: number().required() })),
})
const thingRoute = publicRoute(thing, () => Promise.resolve({ count: 1 }))
const [sqlite] = databases

describe('the table of addresses', () => {
  test('[P1] every address is carried out exactly once, and the router knows no other', async () => {
    const { app, routes } = await givenForud(sqlite!)
    expect(routes.map(({ endpoint }) => nameOf(endpoint)).sort()).toEqual(Object.values(endpoints).map(nameOf).sort())
    const registered = layersOf(app.router)
      .flatMap(layersWithin)
      .flatMap(({ route }) => (route === undefined ? [] : [route]))
    const addresses = registered.map(
      ({ path, methods }) => `${Object.keys(methods).join('|').toUpperCase()} ${String(path)}`,
    )
    expect(addresses.filter((address) => !address.includes('/^'))).toEqual(Object.values(endpoints).map(nameOf))
  })

  test('[P1] a missing, a second or an unknown route stops the start', () => {
    expect(() => routesFor({ thing }, [])).toThrow('Nothing carries out GET /api/thing.')
    expect(() => routesFor({ thing }, [thingRoute, thingRoute])).toThrow(
      'More than one route carries out GET /api/thing.',
    )
    expect(() => routesFor({}, [thingRoute])).toThrow('Outside the table: GET /api/thing')
  })

  test('[P2] an address cannot be carried out with less checking than its permission asks for', () => {
    expect(() => publicRoute(endpoints.whoAmI, () => Promise.reject(new Error()))).toThrow('wrong kind of route')
    expect(() => actorRoute(endpoints.casePage, () => Promise.reject(new Error()))).toThrow('wrong kind of route')
    expect(() => caseRoute(endpoints.worklist, () => Promise.reject(new Error()))).toThrow('wrong kind of route')
  })

  test('[P3] the OpenAPI document lists exactly the table', () => {
    const { paths } = openApiOf(endpoints) as { paths: { [path: string]: { [method: string]: object } } }
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    expect(listed.sort()).toEqual(Object.values(endpoints).map(nameOf).sort())
  })

  test('[P3] the document says what is sent, in JSON Schema', async () => {
    const { visitor } = await givenForud(sqlite!, { endpoints: { openApi: endpoints.openApi } })
    const { paths } = (await visitor().get('/api/openapi.json')).body as { readonly paths: object }
    expect(operationIn(paths, '/api/session', 'post')).toMatchObject({
      operationId: 'signIn',
      security: [],
      requestBody: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                userName: { type: 'string', maxLength: 100 },
                password: { type: 'string', maxLength: 200 },
              },
              required: ['userName', 'password'],
              additionalProperties: false,
            },
          },
        },
      },
    })
    const items = { properties: { base: { type: 'integer', minimum: 0 } }, required: ['field', 'base'] }
    const schema = { properties: { changes: { type: 'array', minItems: 1, maxItems: 200, items } } }
    expect(operationIn(paths, '/api/assessments/{assessmentId}/changes', 'post')).toMatchObject({
      parameters: [
        { name: 'assessmentId', in: 'path' },
        { name: 'Idempotency-Key', in: 'header', required: true },
      ],
      requestBody: { content: { 'application/json': { schema } } },
    })
    expect(operationIn(paths, '/api/reports/{reportId}/file', 'get')).toMatchObject({
      responses: { 200: { content: { 'application/pdf': {} } } },
    })
  })

  test('[P16] in tests, a reply that is not as the address promises is an error', async () => {
    const { visitor } = await givenForud(sqlite!, {
      endpoints: { thing },
      routes: [publicRoute(thing, () => Promise.resolve(JSON.parse('{"count":"1"}')))],
    })
    expect((await visitor().get('/api/thing')).status).toBe(500)
  })
})

const operationIn = (paths: object, path: string, method: string): unknown =>
  (paths as { readonly [path: string]: { readonly [method: string]: unknown } })[path]?.[method]

type Layer = { readonly route?: { readonly path: unknown; readonly methods: object }; readonly handle?: unknown }
const layersOf = (router: unknown): readonly Layer[] => (router as { readonly stack?: readonly Layer[] }).stack ?? []
const layersWithin = (layer: Layer): readonly Layer[] => [layer, ...layersOf(layer.handle)]
