import { endpoints } from '@forud/shared'
import knex from 'knex'
import { join } from 'node:path'
import { migrations } from '../../migrations/index'
import { connect, type Connection } from '../../server/src/database/connect'
import { markInstallation } from '../../server/src/installation/installation'
import { createSealer } from '../../server/src/sealing/sealer'
import { closeAfterwards } from '../support/closing'
import { bothDatabases } from '../support/databases'
import { sundayAtOne } from '../support/fixedClock'
import { givenForud, testKey } from '../support/givenForud'

const [sqlite] = bothDatabases
const opened = async (...args: Parameters<typeof connect>) => {
  const database = await connect(...args)
  closeAfterwards(() => database.close())
  return database
}
const emptySqlite = async () => {
  const connection = await sqlite!.empty()
  if (connection.kind !== 'sqlite') throw new Error('The first database is SQLite.')
  return connection
}

describe.each(bothDatabases)('the database, on $name', (database) => {
  test('[P25] the migrations go forward, back and forward again, and the check knows', async () => {
    const connected = await opened(await database.empty(), migrations)
    expect(await connected.checks()).toMatchObject({ migrations: 'Databasen er ikke gjort klar.' })
    await connected.migrate()
    expect(await connected.checks()).toMatchObject({ migrations: 'ok' })
    await connected.migrate()
    const migrationSource = {
      getMigrations: () => Promise.resolve([...migrations]),
      getMigrationName: ({ name }: (typeof migrations)[number]) => name,
      getMigration: (migration: (typeof migrations)[number]) => Promise.resolve(migration),
    }
    await connected.knex.migrate.rollback({ migrationSource }, true)
    expect(await connected.checks()).toMatchObject({
      migrations: `${migrations.length} ændringer af databasen mangler at blive udført.`,
    })
    await connected.migrate()
    expect(await connected.checks()).toMatchObject({ migrations: 'ok' })
    await connected.close()
  })

  test('[P25] a database that a newer version made is not at head', async () => {
    const connection = await database.empty()
    const newer = await opened(connection, migrations)
    await newer.migrate()
    await newer.close()
    const older = await opened(connection, migrations.slice(0, -1))
    expect(await older.checks()).toMatchObject({ migrations: 'Databasen er lavet af en nyere version af Forud.' })
    await older.close()
  })

  test('[P26] what has been saved survives a power cut: the settings that promise it are read back', async () => {
    const { database: connected } = await givenForud(database)
    const checks = await connected.checks()
    expect(Object.values(checks).every((check) => check === 'ok')).toBe(true)
    expect(Object.keys(checks)).toEqual(
      connected.dialect === 'sqlite'
        ? ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema', 'migrations']
        : ['fsync', 'full_page_writes', 'synchronous_commit', 'migrations'],
    )
  })

  test('[P27] everything in a transaction happens, or nothing', async () => {
    const { database: connected, rows } = await givenForud(database)
    const before = await rows('teams')
    const work = connected.transaction(async (trx) => {
      await trx('teams').insert({ id: 'x', name: 'x' })
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await rows('teams')).toEqual(before)
  })

  test('[P28] /ready says that the database can be written to and is set up as it must be; /health that the server lives', async () => {
    const { ready, health } = endpoints
    const forud = await givenForud(database, { endpoints: { ready, health } })
    const visitor = forud.visitor()
    const fine = await visitor.get('/ready')
    expect([fine.status, fine.body]).toMatchObject([
      200,
      { status: 'ready', checks: { database: 'ok', migrations: 'ok', server: 'ok' } },
    ])

    await forud.database.knex.schema.renameTable('installation', 'installation_away')
    const unwritable = await visitor.get('/ready')
    const checks = { database: 'Databasen kan ikke skrives til.', migrations: 'ok' }
    expect([unwritable.status, unwritable.body]).toMatchObject([503, { status: 'notReady', checks }])
    await forud.database.knex.schema.renameTable('installation_away', 'installation')

    forud.drain()
    expect((await visitor.get('/ready')).status).toBe(503)
    await forud.database.close()
    expect((await visitor.get('/health')).body).toEqual({ status: 'alive' })
    expect((await visitor.get('/ready')).status).toBe(503)
  })

  test('[P29] what a database is, it stays: a demonstration never becomes production, nor the other way', async () => {
    const connected = await opened(await database.empty(), migrations)
    await connected.migrate()
    const sealer = createSealer([testKey])
    const mark = (kind: 'production' | 'demonstration', key = testKey) =>
      connected.transaction((trx) => markInstallation(trx, { kind, sealer: createSealer([key]), now: sundayAtOne }))
    expect(await mark('production')).toBe('created')
    expect(await mark('production')).toBe('found')
    await expect(mark('demonstration')).rejects.toThrow('Databasen er ikke en demonstration: fjern DEMO=1')
    await expect(mark('production', { id: 'test1', bytes: Buffer.alloc(32, 'x') })).rejects.toThrow(
      'Nøglefilen passer ikke til databasen',
    )
    await connected.knex('installation').update({ kind: 'demonstration' })
    await expect(mark('production')).rejects.toThrow('Databasen er en demonstration')
    expect(sealer.blindIndex('1')).toBeDefined()
    await connected.close()
  })
})

describe('a database that cannot be used', () => {
  test('[P24] a PostgreSQL that does not answer stops the start with one sentence, without its password', async () => {
    const url = 'postgres://forud:hemmelig@127.0.0.1:1/forud'
    await expect(connect({ kind: 'postgres', url }, migrations)).rejects.toThrow(
      'Databasen i DATABASE_URL kan ikke nås (ECONNREFUSED): ret adressen, eller start databasen først.',
    )
  })

  test('[P24] a folder that cannot be written to stops the start with one sentence', async () => {
    const folder = '/dev/null/forud'
    await expect(connect({ kind: 'sqlite', folder, as: 'writer' }, migrations)).rejects.toThrow(
      `Der kan ikke skrives i mappen ${folder}`,
    )
  })
})

describe('the SQLite file', () => {
  test('[P30] a second server on the same folder is refused in one sentence; the first goes on', async () => {
    const connection = await emptySqlite()
    const first = await opened(connection, migrations)
    await first.migrate()
    await expect(opened(connection, migrations)).rejects.toThrow(
      `Databasen i ${connection.folder} bruges allerede af en anden Forud-server. Stop den først, eller vælg en anden mappe med DATA_DIR.`,
    )
    expect(await first.checks()).toMatchObject({ migrations: 'ok' })
    await first.close()
    const next = await opened(connection, migrations)
    await next.close()
  })

  test('[P31] a tool may read while the server runs, and cannot write', async () => {
    const connection = await emptySqlite()
    const server = await opened(connection, migrations)
    await server.migrate()
    const reader: Connection = { ...connection, as: 'reader' }
    const tool = await opened(reader, migrations)
    expect(await tool.knex('teams')).toEqual([])
    await expect(tool.knex('teams').insert({ id: 'x', name: 'x' })).rejects.toThrow(/readonly/)
    await tool.close()
    await server.close()
  })

  test('[P27] a transaction holds the write lock from its beginning', async () => {
    const connection = await emptySqlite()
    const server = await opened(connection, migrations)
    await server.migrate()
    const other = knex({
      client: 'sqlite3',
      connection: { filename: join(connection.folder, 'forud.sqlite') },
      useNullAsDefault: true,
    })
    closeAfterwards(() => other.destroy())
    await server.transaction(async (trx) => {
      await trx('teams').select()
      await expect(other('teams').insert({ id: 'x', name: 'x' })).rejects.toThrow('SQLITE_BUSY')
    })
    await server.close()
  })
})
