import knex, { type Knex } from 'knex'
import { startRefused } from '../configuration/startRefused.js'
import { settingCheck, silent, type Opened } from './opened.js'

type Types = { setTypeParser(type: number, parse: (text: string) => unknown): void }
type Client = { readonly driver: { readonly types: Types } }
const hasTypes = (client: unknown): client is Client =>
  typeof client === 'object' && client !== null && 'driver' in client

const bigintType = 20
const settings: { readonly [setting: string]: readonly string[] } = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
}

export async function openPostgres(url: string): Promise<Opened> {
  const connected = knex({
    client: 'pg',
    connection: { connectionString: url },
    log: silent,
    acquireConnectionTimeout: 5000,
    pool: { min: 0, max: 10 },
  })
  const client: unknown = connected.client
  if (!hasTypes(client)) throw new Error('knex reaches its driver in another way than this version knows.')
  // Counts come as text otherwise; SQLite gives numbers.
  client.driver.types.setTypeParser(bigintType, Number)
  await reach(connected)
  return {
    dialect: 'postgres',
    knex: connected,
    durability: () => readBack(connected),
    close: () => connected.destroy(),
  }
}

async function reach(connected: Knex): Promise<void> {
  try {
    await connected.raw('select 1')
  } catch (error) {
    await connected.destroy()
    // The code only: the message can hold the address with its password.
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'ukendt fejl'
    throw startRefused(`Databasen i DATABASE_URL kan ikke nås (${code}): ret adressen, eller start databasen først.`)
  }
}

async function readBack(connected: Knex): Promise<{ readonly [check: string]: string }> {
  const checks: { [check: string]: string } = {}
  for (const [setting, wanted] of Object.entries(settings)) {
    const { rows } = await connected.raw<{ rows: readonly { readonly [column: string]: string }[] }>(`SHOW ${setting}`)
    checks[setting] = settingCheck(setting, rows[0]?.[setting], wanted)
  }
  return checks
}
