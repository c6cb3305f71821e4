import type { Knex } from 'knex'
import { appliedCheck, migrate, type Migration } from './migrate.js'
import { openPostgres } from './postgres.js'
import { openSqlite } from './sqlite.js'

export type Transaction = Knex.Transaction

/** `ok`, or what is wrong in one sentence. */
export type Checks = { readonly [check: string]: string }

export type Database = {
  readonly dialect: 'sqlite' | 'postgres'
  readonly knex: Knex
  /** BEGIN IMMEDIATE on SQLite. Everything inside or nothing. */
  transaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T>
  migrate(): Promise<void>
  /** Durability settings read back, and whether the migrations are at head. */
  checks(): Promise<Checks>
  close(): Promise<void>
}

export type Connection =
  /** `writer`: the one process that owns the folder. `reader`: a tool that looks while a server may be running. */
  | { readonly kind: 'sqlite'; readonly folder: string; readonly as: 'writer' | 'reader' }
  | { readonly kind: 'postgres'; readonly url: string }

export async function connect(connection: Connection, migrations: readonly Migration[]): Promise<Database> {
  const opened =
    connection.kind === 'sqlite'
      ? await openSqlite(connection.folder, connection.as)
      : await openPostgres(connection.url)
  const { knex, dialect } = opened
  let closing: Promise<void> | undefined
  return {
    dialect,
    knex,
    transaction: (work) => knex.transaction(work),
    migrate: () => migrate(knex, dialect, migrations),
    checks: async () => ({ ...(await opened.durability()), migrations: await appliedCheck(knex, migrations) }),
    close: () => (closing ??= opened.close()),
  }
}
