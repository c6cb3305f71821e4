import { endpoints, problems, type EndpointName, type Problem } from '@forud/shared'
import { written } from './address.js'

export type Call = {
  readonly name: EndpointName
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
  readonly headers: Headers
  readonly address: string
}
type Answer = { readonly status: number; readonly body: unknown }
type Handler = (call: Call) => unknown
type Handlers = { readonly [name in EndpointName]?: Handler }

const refused = Symbol('refused')
const noConnection = Symbol('no connection')
type Refusal = { readonly [refused]: Problem }

/** Says no, as the server says it. */
export const problem = (said: Problem): Refusal => ({ [refused]: said })
/** Nobody answers. */
export const unreachable = (): symbol => noConnection

const isRefusal = (said: unknown): said is Refusal => typeof said === 'object' && said !== null && refused in said

function answerOf(said: unknown): Answer {
  if (!isRefusal(said)) return { status: said === undefined ? 204 : 200, body: said }
  const { type } = said[refused]
  return { status: problems[type].status, body: { ...said[refused], ...problems[type] } }
}

/** Stands where the network would: the client's own code runs from here on. An address without a handler fails the test. */
export function fakeServer(first: Handlers) {
  let handlers = first
  const calls: Call[] = []
  const answer = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const call = callOf(address, init)
    calls.push(call)
    await aMoment()
    const handler = handlers[call.name]
    if (handler === undefined) throw new Error(`Nothing answers ${call.name}.`)
    const said = await handler(call)
    if (said === noConnection) throw new TypeError('Failed to fetch')
    const { status, body } = answerOf(said)
    return new Response(status === 204 ? null : JSON.stringify(body), { status })
  }
  globalThis.fetch = (address, init) => answer(written(address), init)
  return {
    calls,
    callsTo: (name: EndpointName) => calls.filter((call) => call.name === name),
    last: (name: EndpointName) => calls.findLast((call) => call.name === name),
    /** From now on these answer as well, or instead. */
    now: (more: Handlers) => {
      handlers = { ...handlers, ...more }
    },
  }
}

/** A network is never there at once. */
const aMoment = () => new Promise((done) => setTimeout(done, 0))

function callOf(address: string, init: RequestInit): Call {
  const method = init.method ?? 'GET'
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const params = endpoint.method === method ? paramsIn(endpoint.path, address) : undefined
    if (params !== undefined) {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
      return { name: name as EndpointName, params, body, headers: new Headers(init.headers), address }
    }
  }
  throw new Error(`${method} ${address} is in no table.`)
}

function paramsIn(path: string, address: string): Readonly<Record<string, string>> | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name))
  const found = new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`).exec(address)
  return found === null ? undefined : Object.fromEntries(names.map((name, place) => [name, found[place + 1] ?? '']))
}
