import { roles, type AccountId, type Actor, type Instant } from '@forud/shared'
import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from '../database/connect.js'

type SessionRow = {
  readonly id_hash: string
  readonly account_id: string
  readonly created_at: string
  readonly last_seen_at: string
  readonly expires_at: string
}
type AccountRow = { readonly id: string; readonly role: string; readonly disabled_at: string | null }

export type SessionLimits = { readonly inactivityMinutes: number; readonly hours: number }
export type Sessions = ReturnType<typeof createSessions>

const minute = 60_000
const later = (at: Instant, milliseconds: number): Instant => new Date(Date.parse(at) + milliseconds).toISOString()
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Sessions on the server: 256 random bits in the cookie, only their hash in the database. */
export function createSessions({ inactivityMinutes, hours }: SessionLimits) {
  return {
    async start(trx: Transaction, account: AccountId, now: Instant): Promise<string> {
      const token = randomBytes(32).toString('base64url')
      await trx<SessionRow>('sessions').where('expires_at', '<', now).delete()
      await trx<SessionRow>('sessions').insert({
        id_hash: hashOf(token),
        account_id: account,
        created_at: now,
        last_seen_at: now,
        expires_at: later(now, hours * 60 * minute),
      })
      return token
    },

    async end(trx: Transaction, token: string): Promise<void> {
      await trx<SessionRow>('sessions')
        .where({ id_hash: hashOf(token) })
        .delete()
    },

    /**
     * Who the token stands for now: a disabled account, a changed role and an ended session take effect at once. What a
     * page asks unasked is no use of the session, and does not keep it alive.
     */
    async actorOf(
      trx: Transaction,
      token: string,
      now: Instant,
      asked: 'use' | 'unasked' = 'use',
    ): Promise<Actor | undefined> {
      const session = await live(trx, token, { now, inactivityMinutes })
      const actor = session === undefined ? undefined : await accountOf(trx, session)
      if (session === undefined || actor === undefined) return undefined
      if (asked === 'use' && later(session.last_seen_at, minute) <= now) await touch(trx, session, now)
      return actor
    },
  }
}

type Alive = { readonly now: Instant; readonly inactivityMinutes: number }
async function live(trx: Transaction, token: string, { now, inactivityMinutes }: Alive) {
  const session = await trx<SessionRow>('sessions')
    .where({ id_hash: hashOf(token) })
    .first()
  if (session === undefined || session.expires_at <= now) return undefined
  return later(session.last_seen_at, inactivityMinutes * minute) <= now ? undefined : session
}

async function accountOf(trx: Transaction, session: SessionRow): Promise<Actor | undefined> {
  const account = await trx<AccountRow>('accounts').where({ id: session.account_id }).whereNull('disabled_at').first()
  const role = roles.find((name) => name === account?.role)
  return account === undefined || role === undefined ? undefined : { account: account.id, role }
}

/** Once a minute is often enough to know whether somebody is there. */
async function touch(trx: Transaction, { id_hash }: SessionRow, now: Instant): Promise<void> {
  await trx<SessionRow>('sessions').where({ id_hash }).update({ last_seen_at: now })
}
