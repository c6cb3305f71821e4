import { unsentEndpoints } from '@forud/shared'
import { call } from '../http/client.js'
import type { Outcome } from '../http/parseReply.js'
import { importKey } from './cipher.js'

export type Asked =
  | { readonly is: 'there'; readonly key: CryptoKey }
  /** There is none, and asking again will not help. */
  | { readonly is: 'none' }
  /** Nobody answered, or nobody is signed in: later. */
  | { readonly is: 'unreachable' }

/** A key for a new record, named like it. */
export const makeKey = async (assessmentId: string, keyId: string): Promise<Asked> =>
  asked(await call(unsentEndpoints.makeUnsentKey, { params: { assessmentId, keyId }, body: {} }))

export const findKey = async (keyId: string): Promise<Asked> =>
  asked(await call(unsentEndpoints.unsentKey, { params: { keyId } }))

/** What was sealed with it is unreadable from now on, also where the browser has not wiped it from the disk yet. */
export async function endKey(keyId: string): Promise<void> {
  await call(unsentEndpoints.endUnsentKey, { params: { keyId }, keepalive: true })
}

async function asked(outcome: Outcome<{ readonly key: string }>): Promise<Asked> {
  if (outcome.ok) return { is: 'there', key: await importKey(outcome.value.key) }
  return later.includes(outcome.problem.type) ? { is: 'unreachable' } : { is: 'none' }
}

const later: readonly string[] = ['no-connection', 'unexpected', 'too-many-attempts', 'not-signed-in']
