import { inDanishOrder, roles, type AccountId, type Instant, type Role } from '@forud/shared'
import type { Transaction } from '../database/connect.js'

type AccountRow = {
  readonly id: string
  readonly user_name: string
  readonly display_name: string
  readonly role: string
  readonly password_hash: string
  readonly created_at: string
  readonly disabled_at: string | null
}
type TeamRow = { readonly id: string; readonly name: string }
type MemberRow = { readonly team_id: string; readonly account_id: string }

export type Team = { readonly id: string; readonly name: string }
export type AccountRecord = {
  readonly id: AccountId
  readonly userName: string
  readonly name: string
  readonly role: Role
  readonly teams: readonly Team[]
  readonly disabled: 'yes' | 'no'
}
export type NewAccount = {
  readonly id: AccountId
  readonly userName: string
  readonly name: string
  readonly role: Role
  readonly teams: readonly string[]
}

/** Everyone who has or had an account, in the order of their names. */
export async function readAccounts(trx: Transaction): Promise<readonly AccountRecord[]> {
  // No two databases have the same order of æ, ø and å.
  const rows = await trx<AccountRow>('accounts')
  const accounts = rows.toSorted((one, other) => inDanishOrder(one.display_name, other.display_name))
  const members = await trx<MemberRow>('team_members')
  const teams = await readTeams(trx)
  return accounts.map((row) => ({
    id: row.id,
    userName: row.user_name,
    name: row.display_name,
    role: roleOf(row.role),
    teams: teams.filter(({ id }) => members.some((member) => member.account_id === row.id && member.team_id === id)),
    disabled: row.disabled_at === null ? 'no' : 'yes',
  }))
}

export async function readTeams(trx: Transaction): Promise<readonly Team[]> {
  const rows = await trx<TeamRow>('teams')
  return rows.toSorted((one, other) => inDanishOrder(one.name, other.name)).map(({ id, name }) => ({ id, name }))
}

/** For signing in: only accounts that are not disabled. */
export async function findCredentials(
  trx: Transaction,
  userName: string,
): Promise<{ readonly id: AccountId; readonly hash: string } | undefined> {
  const row = await trx<AccountRow>('accounts').where({ user_name: userName }).whereNull('disabled_at').first()
  return row === undefined ? undefined : { id: row.id, hash: row.password_hash }
}

export async function insertTeams(trx: Transaction, teams: readonly Team[]): Promise<void> {
  await trx<TeamRow>('teams').insert(teams.map(({ id, name }) => ({ id, name })))
}

export async function insertAccount(trx: Transaction, account: NewAccount, hash: string, at: Instant): Promise<void> {
  await trx<AccountRow>('accounts').insert({
    id: account.id,
    user_name: account.userName,
    display_name: account.name,
    role: account.role,
    password_hash: hash,
    created_at: at,
    disabled_at: null,
  })
  const members = account.teams.map((team) => ({ team_id: team, account_id: account.id }))
  if (members.length > 0) await trx<MemberRow>('team_members').insert(members)
}

export function roleOf(stored: string): Role {
  const role = roles.find((name) => name === stored)
  if (role === undefined) throw new Error('A role that does not exist is stored.')
  return role
}
