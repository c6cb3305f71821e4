import type { Knex } from 'knex'

/** What the two kinds of database have to offer to `connect`. */
export type Opened = {
  readonly dialect: 'sqlite' | 'postgres'
  readonly knex: Knex
  readonly durability: () => Promise<{ readonly [check: string]: string }>
  readonly close: () => Promise<void>
}

const nothing = (): void => undefined
/** knex writes what was in a failed query to the terminal; what fails is thrown as well, and told there. */
export const silent = { warn: nothing, error: nothing, deprecate: nothing, debug: nothing }

/** A setting as read back from the database, compared with what it must be. */
export const settingCheck = (name: string, found: unknown, wanted: readonly unknown[]): string =>
  wanted.includes(found) ? 'ok' : `${name} er ${String(found)}, men skal være ${wanted.join(' eller ')}.`
