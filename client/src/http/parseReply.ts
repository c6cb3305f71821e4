import { problems, type Endpoint, type ProblemDetails } from '@forud/shared'

/** What went wrong, in words that the user may read. `no-connection`: nobody answered. */
export type Failure = ProblemDetails | { readonly type: 'no-connection'; readonly title: string }
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Failure }

export const noConnection: Failure = {
  type: 'no-connection',
  title: 'Der er ingen forbindelse til Forud lige nu. Det, du har skrevet, står her stadig.',
}

/** Here, and only here, what the network says becomes a type. */
export async function parseReply<Reply>(
  { reply }: Pick<Endpoint<string, unknown, Reply>, 'reply'>,
  response: Response,
): Promise<Outcome<Reply>> {
  try {
    if (reply === 'nothing') return { ok: true, value: undefined as Reply }
    if (reply === 'pdf') return { ok: true, value: new Uint8Array(await response.arrayBuffer()) as Reply }
    const parsed = reply.parse(await response.json())
    return parsed.ok ? parsed : { ok: false, problem: unreadable }
  } catch {
    return { ok: false, problem: noConnection }
  }
}

export async function parseProblem(response: Response): Promise<Failure> {
  try {
    const said: unknown = await response.json()
    return isProblem(said) ? said : unreadable
  } catch {
    return response.status >= 502 ? noConnection : unreadable
  }
}

const isProblem = (said: unknown): said is ProblemDetails =>
  typeof said === 'object' &&
  said !== null &&
  'type' in said &&
  typeof said.type === 'string' &&
  Object.hasOwn(problems, said.type)

const unreadable: Failure = { type: 'unexpected', requestId: '', ...problems.unexpected }
