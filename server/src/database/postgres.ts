import knex, { type Knex } from 'knex'
import { settingCheck, type Opened } from './opened.js'

type Driver = { readonly types: { setTypeParser(type: number, parse: (text: string) => unknown): void } }

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
    acquireConnectionTimeout: 5000,
    pool: { min: 0, max: 10 },
  })
  const driver: Driver = connected.client.driver
  // Counts come as text otherwise; SQLite gives numbers.
  driver.types.setTypeParser(bigintType, Number)
  return {
    dialect: 'postgres',
    knex: connected,
    durability: () => readBack(connected),
    close: () => connected.destroy(),
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
