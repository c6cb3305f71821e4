import knex from 'knex'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../../migrations/index'
import { connect, type Connection, type Database } from '../../server/src/database/connect'
import { postgresUrl } from './postgres/postgres'
import { onceInRun, runFolder } from './run/onceInRun'

export type TestDatabase = {
  readonly name: string
  /** A database of its own with nothing in it. */
  readonly empty: () => Promise<Connection>
  /** A copy of a database that was prepared once in the run. */
  readonly copyOf: (template: Template) => Promise<Connection>
}
export type Template = { readonly name: string; readonly prepare: (database: Database) => Promise<void> }

const sqliteFolder = (): string => {
  const folder = join(runFolder(), `sqlite-${randomUUID()}`)
  mkdirSync(folder, { recursive: true })
  return folder
}

const sqlite: TestDatabase = {
  name: 'SQLite',
  empty: () => Promise.resolve({ kind: 'sqlite', folder: sqliteFolder(), as: 'writer' }),
  copyOf: async (template) => {
    const prepared = await onceInRun(`sqlite-${template.name}`, async () => {
      const folder = sqliteFolder()
      await prepare(template, { kind: 'sqlite', folder, as: 'writer' })
      return folder
    })
    const folder = sqliteFolder()
    copyFileSync(join(prepared, 'forud.sqlite'), join(folder, 'forud.sqlite'))
    return { kind: 'sqlite', folder, as: 'writer' }
  },
}

const postgres: TestDatabase = {
  name: 'PostgreSQL',
  empty: async () => ({ kind: 'postgres', url: await newDatabase('template0') }),
  copyOf: async (template) => {
    const prepared = await onceInRun(`postgres-${template.name}`, async () => {
      const url = await newDatabase('template0')
      await prepare(template, { kind: 'postgres', url })
      return new URL(url).pathname.slice(1)
    })
    return { kind: 'postgres', url: await newDatabase(prepared) }
  },
}

async function prepare(template: Template, connection: Connection): Promise<void> {
  const database = await connect(connection, migrations)
  await template.prepare(database)
  await database.close()
}

async function newDatabase(template: string): Promise<string> {
  const server = await postgresUrl()
  const name = `forud_${randomUUID().replaceAll('-', '')}`
  const admin = knex({ client: 'pg', connection: `${server}postgres` })
  await admin.raw(`create database ${name} template ${template}`)
  await admin.destroy()
  return `${server}${name}`
}

/** Every server test runs on each: `describe.each(databases)('… on $name', (database) => …)`. */
export const databases: readonly TestDatabase[] =
  process.env['TEST_DATABASES'] === 'sqlite' ? [sqlite] : [sqlite, postgres]
