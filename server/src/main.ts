import { endpoints, parsePublished } from '@forud/shared'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { migrations } from '../../migrations/dist/index.js'
import { createApp } from './app.js'
import { compose } from './compose.js'
import { readConfiguration, type Configuration } from './configuration/configuration.js'
import { isStartRefused } from './configuration/startRefused.js'
import type { Clock } from './database/clock.js'
import { connect, type Database } from './database/connect.js'
import { welcome } from './installation/welcome.js'
import { addDemonstrationAccounts } from './installation/demonstration.js'
import { requireDurable } from './installation/durable.js'
import { markInstallation } from './installation/installation.js'
import { listen } from './installation/listening.js'
import { ensureKeyFile, readKeyFile } from './sealing/keyFile.js'
import { createSealer, type Sealer } from './sealing/sealer.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const clock: Clock = () => new Date().toISOString()
const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const configuration = readConfiguration(process.env, process.cwd())
  if (configuration.kind === 'demonstration') ensureKeyFile(configuration.keyFile)
  const sealer = createSealer(readKeyFile(configuration.keyFile))
  const database = await connect(configuration.database, migrations)
  try {
    await serve(configuration, database, sealer)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serve(configuration: Configuration, database: Database, sealer: Sealer): Promise<void> {
  const { kind, session } = configuration
  await database.migrate()
  await requireDurable(database)
  await database.transaction((trx) => markInstallation(trx, { kind, sealer, now: clock() }))

  let draining: 'yes' | 'no' = 'no'
  const published = parsePublished(readFileSync(join(root, 'shared/src/questionnaires/published.json'), 'utf8'))
  const built = compose({
    database,
    sealer,
    clock,
    kind,
    published,
    session,
    checkReplies: 'no',
    draining: () => draining,
  })
  await database.transaction((trx) => built.services.contacts.addFirst(trx))
  if (kind === 'demonstration') await addDemonstrationAccounts(database, built.services.accounts, clock())

  const log = pino({ level: process.env['LOG_LEVEL'] ?? (kind === 'demonstration' ? 'warn' : 'info') })
  const clientFolder = join(root, 'client/dist/web')
  const app = createApp({ configuration, ...built, endpoints, clientFolder, log })
  const listening = await listen(app, configuration)
  say(welcome(configuration, listening.port))

  const stop = async () => {
    if (draining === 'yes') return
    draining = 'yes'
    await listening.drain()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

start().catch((error: unknown) => {
  // A refusal is a sentence for the person who started it; anything else is ours to find.
  process.stderr.write(
    isStartRefused(error) ? `\n${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exit(1)
})
