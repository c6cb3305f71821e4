import type { AccountId, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import type { Sealer } from '../sealing/sealer.js'
import { beginAttempt, succeeded, type Attempt } from './attempts.js'
import { findCredentials } from './repository.js'

/** What was found before the password is checked. The same steps are taken for a name that nobody has. */
export type Begun =
  | { readonly is: 'tooMany' }
  | { readonly is: 'begun'; readonly attempt: Attempt; readonly account?: AccountId; readonly hash?: string }

export const createSignIn = (sealer: Sealer) => ({
  async beginSignIn(trx: Transaction, typed: Attempt, now: Instant): Promise<Begun> {
    const attempt = { userName: sealer.fingerprint(typed.userName), address: sealer.fingerprint(typed.address) }
    if ((await beginAttempt(trx, attempt, now)) === undefined) return { is: 'tooMany' }
    // Nobody's name has other characters, and PostgreSQL takes some of them badly.
    const known = /^[\w.@-]{1,100}$/.test(typed.userName) ? await findCredentials(trx, typed.userName) : undefined
    return { is: 'begun', attempt, ...(known === undefined ? {} : { account: known.id, hash: known.hash }) }
  },

  signedIn: (trx: Transaction, attempt: Attempt): Promise<void> => succeeded(trx, attempt),
})
