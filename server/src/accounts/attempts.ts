import type { Instant } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '../database/connect.js'

type AttemptRow = { readonly id: string; readonly user_name: string; readonly address: string; readonly at: string }
/** Fingerprints of what was typed and of where it came from. */
export type Attempt = { readonly userName: string; readonly address: string }

const windowMinutes = 15
/** Failed attempts within the window: against one account from one address, against it from anywhere, from one address. */
const most = { pair: 5, account: 20, address: 50 }

/**
 * Counted before the password is looked at and taken back when it was right, so that many at once are still counted.
 * Undefined when there have been too many; a name that nobody has is counted like any other.
 */
export async function beginAttempt(trx: Transaction, attempt: Attempt, now: Instant): Promise<string | undefined> {
  const since = new Date(Date.parse(now) - windowMinutes * 60_000).toISOString()
  await trx<AttemptRow>('sign_in_attempts').where('at', '<', since).delete()
  const { userName, address } = attempt
  const pair = await count(trx, { user_name: userName, address })
  const account = await count(trx, { user_name: userName })
  const place = await count(trx, { address })
  if (pair >= most.pair || account >= most.account || place >= most.address) return undefined
  const id = randomUUID()
  await trx<AttemptRow>('sign_in_attempts').insert({ id, user_name: userName, address, at: now })
  return id
}

/** The right password wipes out the failures before it, from that address. */
export async function succeeded(trx: Transaction, { userName, address }: Attempt): Promise<void> {
  await trx<AttemptRow>('sign_in_attempts').where({ user_name: userName, address }).delete()
}

async function count(trx: Transaction, where: Partial<AttemptRow>): Promise<number> {
  const rows = await trx<AttemptRow>('sign_in_attempts').where(where).limit(most.address).select('id')
  return rows.length
}
