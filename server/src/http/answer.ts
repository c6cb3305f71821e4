import type { Endpoint, Problem } from '@forud/shared'
import type { Decided } from './exchange.js'
import { detailsOf } from './problem.js'

export type Answer = {
  readonly status: number
  /** Sent as JSON; from status 400 as a problem. */
  readonly body?: unknown
  readonly file?: { readonly bytes: Uint8Array; readonly name: string }
}

export const problemAnswer = (problem: Problem): Answer => {
  const body = detailsOf(problem)
  return { status: body.status, body }
}

/** The reply as the endpoint says that it is sent. */
export function answerOf<Reply>(
  endpoint: Endpoint<string, unknown, Reply>,
  reply: Reply,
  decided: Decided,
  checkReplies: 'yes' | 'no',
): Answer {
  if (endpoint.reply === 'nothing') return { status: 204 }
  if (reply instanceof Uint8Array) {
    return { status: 200, file: { bytes: reply, name: decided.fileName ?? 'forud-rapport.pdf' } }
  }
  if (checkReplies === 'yes') requireAsPromised(endpoint, reply)
  return { status: decided.status ?? 200, body: reply }
}

function requireAsPromised<Reply>(endpoint: Endpoint<string, unknown, Reply>, reply: Reply): void {
  if (typeof endpoint.reply === 'string') throw new Error(`${endpoint.path} should have sent a file.`)
  const sent: unknown = JSON.parse(JSON.stringify(reply))
  const checked = endpoint.reply.parse(sent)
  if (checked.ok) return
  const faults = checked.errors.map(({ path, message }) => `${path}: ${message}`)
  throw new Error(`${endpoint.method} ${endpoint.path} replied something else than it promises: ${faults.join('; ')}`)
}
