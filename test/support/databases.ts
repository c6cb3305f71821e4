import knex, { type Knex } from 'knex'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../../migrations/index'
import { connect, type Connection, type Database } from '../../server/src/database/connect'
import { closeAfterwards } from './closing'
import { postgresUrl } from './postgres/postgres'
import { databasesFolder, onceInRun } from './run/onceInRun'

export type TestDatabase = {
  readonly name: string
  /** A database of its own with nothing in it. */
  readonly empty: () => Promise<Connection>
  /** A copy of a database that was prepared once in the run. */
  readonly copyOf: <Known>(template: Template<Known>) => Promise<Copy<Known>>
}
/** `prepare` fills the database and says what there is to know of it. No two in the whole run have the same name. */
export type Template<Known> = {
  readonly name: string
  /** What it is a copy of to begin with; nothing, when absent. */
  readonly from?: Template<unknown>
  readonly prepare: (database: Database) => Promise<Known>
}
export type Copy<Known> = { readonly connection: Connection; readonly known: Known }

const sqliteFolder = (): string => {
  const folder = join(databasesFolder(), `sqlite-${randomUUID()}`)
  mkdirSync(folder, { recursive: true })
  return folder
}

const sqlite: TestDatabase = {
  name: 'SQLite',
  empty: () => Promise.resolve({ kind: 'sqlite', folder: sqliteFolder(), as: 'writer' }),
  copyOf: async (template) => {
    const prepared = await once(`sqlite-${template.name}`, async () => {
      const { known, connection } = await prepare(sqlite, template)
      return { place: connection.kind === 'sqlite' ? connection.folder : '', known }
    })
    const folder = sqliteFolder()
    copyFileSync(join(prepared.place, 'forud.sqlite'), join(folder, 'forud.sqlite'))
    return { connection: { kind: 'sqlite', folder, as: 'writer' }, known: prepared.known }
  },
}

const postgres: TestDatabase = {
  name: 'PostgreSQL',
  empty: async () => ({ kind: 'postgres', url: await newDatabase('template0') }),
  copyOf: async (template) => {
    const prepared = await once(`postgres-${template.name}`, async () => {
      const { known, connection } = await prepare(postgres, template)
      return { place: connection.kind === 'postgres' ? new URL(connection.url).pathname.slice(1) : '', known }
    })
    return { connection: { kind: 'postgres', url: await newDatabase(prepared.place) }, known: prepared.known }
  },
}

type Prepared<Known> = { readonly place: string; readonly known: Known }

const once = async <Known>(name: string, make: () => Promise<Prepared<Known>>): Promise<Prepared<Known>> =>
  JSON.parse(await onceInRun(name, async () => JSON.stringify(await make()))) as Prepared<Known>

async function prepare<Known>(on: TestDatabase, template: Template<Known>): Promise<Copy<Known>> {
  const connection = template.from === undefined ? await on.empty() : (await on.copyOf(template.from)).connection
  const database = await connect(connection, migrations)
  const known = await template.prepare(database)
  await database.close()
  return { connection, known }
}

let admin: Knex | undefined
function adminOf(server: string): Knex {
  const connected = knex({ client: 'pg', connection: `${server}postgres` })
  closeAfterwards(() => connected.destroy())
  return connected
}

async function newDatabase(template: string): Promise<string> {
  const server = await postgresUrl()
  const name = `forud_${randomUUID().replaceAll('-', '')}`
  admin ??= adminOf(server)
  await admin.raw(`create database ${name} template ${template}`)
  return `${server}${name}`
}

const wanted = process.env['TEST_DATABASES'] ?? 'everyday'

/** Every server test runs on each of these: `describe.each(databases)('… on $name', (database) => …)`. PostgreSQL's turn is the long tests. */
export const databases: readonly TestDatabase[] = wanted === 'postgres' ? [postgres] : [sqlite]

/** What stands on how a database keeps, locks and counts is tried on both every day. */
export const bothDatabases: readonly TestDatabase[] = wanted === 'everyday' ? [sqlite, postgres] : databases
