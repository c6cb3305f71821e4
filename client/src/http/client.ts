import type { Endpoint, ParamsOf } from '@forud/shared'
import { connectionIs } from './connection.js'
import { noConnection, parseProblem, parseReply, type Outcome } from './parseReply.js'
import { sessionEnded } from './sessionEnded.js'

export type { Failure, Outcome } from './parseReply.js'

type Params<Path extends string> = keyof ParamsOf<Path> extends never
  ? { readonly params?: undefined }
  : { readonly params: ParamsOf<Path> }
type Body<B> = undefined extends B ? { readonly body?: B } : { readonly body: B }
export type CallOptions<Path extends string, B> = Params<Path> &
  Body<B> & {
    /** The revision that the writer saw, for calls guarded by If-Match. */
    readonly revision?: number
    readonly idempotencyKey?: string
    readonly signal?: AbortSignal
    /** Goes on when the page is closed. Browsers allow 64 kB for all such calls together; larger bodies are sent as usual. */
    readonly keepalive?: boolean
  }

/** The same for code that is written for any endpoint, where the parameters' names are not known. */
type Loose = {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly body?: unknown
  readonly revision?: number
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
  readonly keepalive?: boolean
}

const longestKeptAlive = 20_000

/** Calls the server. Never throws: what goes wrong is a value. */
export const call = <Path extends string, B, Reply>(
  endpoint: Endpoint<Path, B, Reply>,
  options: CallOptions<Path, B>,
): Promise<Outcome<Reply>> => callWith(endpoint, options)

export async function callWith<Reply>(
  endpoint: Pick<Endpoint<string, unknown, Reply>, 'method' | 'path' | 'reply'>,
  options: Loose,
): Promise<Outcome<Reply>> {
  const response = await send(endpoint, options)
  if (response === undefined) return { ok: false, problem: noConnection }
  if (response.ok) return await parseReply(endpoint, response)
  const problem = await parseProblem(response)
  if (problem.type === 'not-signed-in') sessionEnded.tell()
  return { ok: false, problem }
}

/** The address of an endpoint with its parameters filled in. */
export const addressOf = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

async function send(endpoint: Pick<Endpoint, 'method' | 'path'>, options: Loose): Promise<Response | undefined> {
  try {
    const response = await fetch(addressOf(endpoint.path, options.params), {
      method: endpoint.method,
      headers: headersOf(options),
      credentials: 'same-origin',
      ...bodyOf(options),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    connectionIs('there')
    return response
  } catch {
    if (options.signal?.aborted !== true) connectionIs('lost')
    return undefined
  }
}

function bodyOf(options: Loose): Pick<RequestInit, 'body' | 'keepalive'> {
  if (options.body === undefined) return { keepalive: options.keepalive === true }
  const body = JSON.stringify(options.body)
  return { body, keepalive: options.keepalive === true && body.length < longestKeptAlive }
}

function headersOf({ body, revision, idempotencyKey }: Loose): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json, application/pdf',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}
