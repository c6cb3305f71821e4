import type { Account, AccountId, Actor, Colleague, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import type { Kind } from '../installation/kind.js'
import type { Sealer } from '../sealing/sealer.js'
import {
  insertAccount,
  insertTeams,
  readAccounts,
  readTeams,
  type AccountRecord,
  type NewAccount,
  type Team,
} from './repository.js'
import { createSignIn } from './signIn.js'

export type { AccountRecord, NewAccount, Team } from './repository.js'
export type AccountService = ReturnType<typeof createAccountService>

type Needs = { readonly sealer: Sealer; readonly kind: Kind }

/** Who there is, what they are called and which teams they are in, and how they sign in. */
export const createAccountService = ({ sealer, kind }: Needs) => ({
  ...directory,
  ...createPresentation(kind === 'demonstration' ? 'yes' : 'no'),
  ...createSignIn(sealer),
})

const enabled = async (trx: Transaction): Promise<readonly AccountRecord[]> =>
  (await readAccounts(trx)).filter(({ disabled }) => disabled === 'no')

const directory = {
  /** Disabled accounts too: their names stand in what they wrote. */
  everyone: readAccounts,
  find: async (trx: Transaction, id: AccountId): Promise<AccountRecord | undefined> =>
    (await readAccounts(trx)).find((account) => account.id === id),
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
}

const createPresentation = (demonstration: 'yes' | 'no') => ({
  async account(trx: Transaction, id: AccountId): Promise<Account> {
    const found = await directory.find(trx, id)
    if (found === undefined) throw new Error('A signed-in account does not exist.')
    const { name, role, teams } = found
    return { id, name, role, teams: teams.map((team) => team.name), demonstration }
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
})
