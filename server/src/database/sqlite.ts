import knex, { type Knex } from 'knex'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startRefused } from '../configuration/startRefused.js'
import { settingCheck, silent, type Opened } from './opened.js'
import { takeWriterLock } from './writerLock.js'

type Value = string | number
type RawConnection = { exec(sql: string, done: (error: Error | null) => void): void }
type KnexTransaction = { begin: (connection: unknown) => unknown; query: (connection: unknown, sql: string) => unknown }

type KnexClient = { transaction: (...args: readonly unknown[]) => KnexTransaction }
const isKnexClient = (client: unknown): client is KnexClient =>
  typeof client === 'object' && client !== null && 'transaction' in client && typeof client.transaction === 'function'

const settings: { readonly [pragma: string]: { readonly set: string; readonly readBack: Value } } = {
  journal_mode: { set: 'WAL', readBack: 'wal' },
  // FULL: what was answered with "saved" survives a power cut. NORMAL does not.
  synchronous: { set: 'FULL', readBack: 2 },
  foreign_keys: { set: 'ON', readBack: 1 },
  secure_delete: { set: 'ON', readBack: 1 },
  trusted_schema: { set: 'OFF', readBack: 0 },
}

/** Opens `forud.sqlite` in the folder. A writer takes the folder's lock first. */
export async function openSqlite(folder: string, as: 'writer' | 'reader'): Promise<Opened> {
  if (as === 'writer') requireFolder(folder)
  const release = as === 'writer' ? await takeWriterLock(folder) : undefined
  const connected = connectTo(join(folder, 'forud.sqlite'), as)
  return {
    dialect: 'sqlite',
    knex: connected,
    durability: () => readBack(connected),
    close: async () => {
      await connected.destroy()
      await release?.()
    },
  }
}

function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch {
    throw startRefused(
      `Der kan ikke skrives i mappen ${folder}: giv serverens bruger adgang, eller vælg en anden med DATA_DIR.`,
    )
  }
}

const readOnly = (filename: string): string => `${pathToFileURL(filename).href}?mode=ro`

function connectTo(filename: string, as: 'writer' | 'reader'): Knex {
  const connected = knex({
    client: 'sqlite3',
    connection: as === 'writer' ? { filename } : { filename: readOnly(filename), flags: ['OPEN_URI'] },
    useNullAsDefault: true,
    log: silent,
    acquireConnectionTimeout: 5000,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: RawConnection, done: (error: Error | null) => void) => {
        connection.exec(as === 'writer' ? writerSettings : readerSettings, done)
      },
    },
  })
  if (as === 'writer') beginImmediately(connected)
  return connected
}

const busy = 'PRAGMA busy_timeout=5000;'
const writerSettings =
  busy +
  Object.entries(settings)
    .map(([pragma, { set }]) => `PRAGMA ${pragma}=${set};`)
    .join('')
const readerSettings = `${busy}PRAGMA query_only=ON;PRAGMA trusted_schema=OFF;`

/** knex begins deferred, and then a transaction that reads before it writes can fail with SQLITE_BUSY at once. */
function beginImmediately(connected: Knex): void {
  const client: unknown = connected.client
  if (!isKnexClient(client)) throw new Error('knex begins transactions in another way than this version knows.')
  const begin = client.transaction.bind(client)
  client.transaction = (...args) => {
    const transaction = begin(...args)
    transaction.begin = (connection) => transaction.query(connection, 'BEGIN IMMEDIATE;')
    return transaction
  }
}

async function readBack(connected: Knex): Promise<{ readonly [check: string]: string }> {
  const checks: { [check: string]: string } = {}
  for (const [pragma, { readBack: wanted }] of Object.entries(settings)) {
    const rows = await connected.raw<readonly { readonly [column: string]: Value }[]>(`PRAGMA ${pragma}`)
    checks[pragma] = settingCheck(pragma, rows[0]?.[pragma], [wanted])
  }
  return checks
}
