import type { Account, AccountId, Actor, Colleague, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import type { Kind } from '../installation/kind.js'
import type { Sealer } from '../sealing/sealer.js'
import { beginAttempt, succeeded, type Attempt } from './attempts.js'
import {
  findCredentials,
  insertAccount,
  insertTeams,
  readAccounts,
  readTeams,
  type AccountRecord,
  type NewAccount,
  type Team,
} from './repository.js'

export type { AccountRecord, NewAccount, Team } from './repository.js'
export type AccountService = ReturnType<typeof createAccountService>

/** What was found before the password is checked. The same steps are taken for a name that nobody has. */
export type Begun =
  | { readonly is: 'tooMany' }
  | { readonly is: 'begun'; readonly attempt: Attempt; readonly account?: AccountId; readonly hash?: string }

type Needs = { readonly sealer: Sealer; readonly kind: Kind }

export function createAccountService({ sealer, kind }: Needs) {
  const demonstration = kind === 'demonstration' ? ('yes' as const) : ('no' as const)
  const enabled = async (trx: Transaction) => (await readAccounts(trx)).filter(({ disabled }) => disabled === 'no')
  const find = async (trx: Transaction, id: AccountId): Promise<AccountRecord | undefined> =>
    (await readAccounts(trx)).find((account) => account.id === id)

  return {
    /** Disabled accounts too: their names stand in what they wrote. */
    everyone: readAccounts,
    find,
    teams: (trx: Transaction): Promise<readonly Team[]> => readTeams(trx),
    /** For a new installation. */
    async add(
      trx: Transaction,
      teams: readonly Team[],
      accounts: readonly { readonly account: NewAccount; readonly hash: string }[],
      now: Instant,
    ): Promise<void> {
      await insertTeams(trx, teams)
      for (const { account, hash } of accounts) await insertAccount(trx, account, hash, now)
    },
    /** Display names, for those of the ids that are accounts. */
    async namesOf(trx: Transaction, ids: readonly AccountId[]): Promise<{ readonly [account: AccountId]: string }> {
      const accounts = await readAccounts(trx)
      return Object.fromEntries(accounts.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]))
    },

    async account(trx: Transaction, id: AccountId): Promise<Account> {
      const found = await find(trx, id)
      if (found === undefined) throw new Error('A signed-in account does not exist.')
      const { name, role, teams } = found
      return { id, name, role, teams: teams.map((team) => team.name), demonstration }
    },

    /** Those who can be given a case. */
    async colleagues(trx: Transaction, actor: Actor): Promise<Colleague[]> {
      const accounts = await enabled(trx)
      const own = accounts.find(({ id }) => id === actor.account)?.teams.map(({ id }) => id) ?? []
      return accounts
        .filter(({ role }) => role !== 'administrator' && role !== 'auditor')
        .map(({ id, name, role, teams }) => ({
          id,
          name,
          role,
          sameTeam: teams.some((team) => own.includes(team.id)) ? 'yes' : 'no',
        }))
    },

    /** Who can sign in is told in a demonstration only. */
    async signInOptions(trx: Transaction) {
      const accounts = demonstration === 'yes' ? await enabled(trx) : []
      return {
        demonstration,
        accounts: accounts.map(({ userName, name, role, teams }) => ({
          userName,
          name,
          role,
          team: teams.length === 0 ? 'Ikke i et team' : teams.map((team) => team.name).join(', '),
        })),
      }
    },

    async beginSignIn(trx: Transaction, typed: Attempt, now: Instant): Promise<Begun> {
      const attempt = { userName: sealer.fingerprint(typed.userName), address: sealer.fingerprint(typed.address) }
      if ((await beginAttempt(trx, attempt, now)) === undefined) return { is: 'tooMany' }
      // Nobody's name has other characters, and PostgreSQL takes some of them badly.
      const known = /^[\w.@-]{1,100}$/.test(typed.userName) ? await findCredentials(trx, typed.userName) : undefined
      return { is: 'begun', attempt, ...(known === undefined ? {} : { account: known.id, hash: known.hash }) }
    },

    signedIn: (trx: Transaction, attempt: Attempt): Promise<void> => succeeded(trx, attempt),
  }
}
