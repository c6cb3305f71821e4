import { problems, type Endpoint, type ParamsOf, type ProblemDetails } from '@forud/shared'
import { connectionIs } from './connection.js'
import { sessionEnded } from './sessionEnded.js'

/** What went wrong, in words that the user may read. `no-connection`: nobody answered. */
export type Failure = ProblemDetails | { readonly type: 'no-connection'; readonly title: string }
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Failure }

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
  }

type Loose = {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly body?: unknown
  readonly revision?: number
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

const noConnection: Failure = {
  type: 'no-connection',
  title: 'Der er ingen forbindelse til Forud lige nu. Det, du har skrevet, står her stadig.',
}

/** Calls the server. Never throws: what goes wrong is a value. */
export async function call<Path extends string, B, Reply>(
  endpoint: Endpoint<Path, B, Reply>,
  options: CallOptions<Path, B>,
): Promise<Outcome<Reply>> {
  const response = await send(endpoint, options)
  if (response === undefined) return { ok: false, problem: noConnection }
  if (response.ok) return await readReply(endpoint, response)
  const problem = await readProblem(response)
  if (problem.type === 'not-signed-in') sessionEnded.tell()
  return { ok: false, problem }
}

/** The address of an endpoint with its parameters filled in. */
export const addressOf = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

async function send(endpoint: Pick<Endpoint, 'method' | 'path'>, options: Loose): Promise<Response | undefined> {
  const { body, signal } = options
  try {
    const response = await fetch(addressOf(endpoint.path, options.params), {
      method: endpoint.method,
      headers: headersOf(options),
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    connectionIs('there')
    return response
  } catch {
    if (signal?.aborted !== true) connectionIs('lost')
    return undefined
  }
}

function headersOf({ body, revision, idempotencyKey }: Loose): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json, application/pdf',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}

/** Here, and only here, what the network says becomes a type. */
async function readReply<Reply>(
  { reply }: Pick<Endpoint<string, unknown, Reply>, 'reply'>,
  response: Response,
): Promise<Outcome<Reply>> {
  try {
    if (reply === 'nothing') return { ok: true, value: undefined as Reply }
    if (reply === 'pdf') return { ok: true, value: new Uint8Array(await response.arrayBuffer()) as Reply }
    const parsed = reply.parse(await response.json())
    return parsed.ok ? parsed : { ok: false, problem: unreadable() }
  } catch {
    return { ok: false, problem: noConnection }
  }
}

async function readProblem(response: Response): Promise<Failure> {
  try {
    const said: unknown = await response.json()
    return isProblem(said) ? said : unreadable()
  } catch {
    return response.status >= 502 ? noConnection : unreadable()
  }
}

const isProblem = (said: unknown): said is ProblemDetails =>
  typeof said === 'object' &&
  said !== null &&
  'type' in said &&
  typeof said.type === 'string' &&
  Object.hasOwn(problems, said.type)

const unreadable = (): Failure => ({ type: 'unexpected', requestId: '', ...problems.unexpected })
