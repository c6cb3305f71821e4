import { endpoints } from '@forud/shared'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { migrations } from '../../migrations/dist/index.js'
import { createApp } from './app.js'
import { readConfiguration } from './configuration/configuration.js'
import { isStartRefused } from './configuration/startRefused.js'
import { traceOf } from './http/faults.js'
import { listen } from './installation/listening.js'
import { welcome } from './installation/welcome.js'
import { openInstallation } from './open.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const clock = (): string => new Date().toISOString()

async function start(): Promise<void> {
  // What is written – database, key – is for the user that the server runs as, and nobody else.
  process.umask(0o077)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const configuration = readConfiguration(process.env, process.cwd())
  let draining: 'yes' | 'no' = 'no'
  const surroundings = { root, migrations, clock, draining: () => draining }
  const installation = await openInstallation(configuration, surroundings)

  const log = pino({ level: configuration.kind === 'demonstration' ? 'warn' : 'info' })
  const clientFolder = join(root, 'client/dist/web')
  const app = createApp({ configuration, ...installation, endpoints, clientFolder, log })
  const { port, drain } = await listen(app, configuration)
  process.stdout.write(`${welcome(configuration, port)}\n`)

  const stop = async () => {
    if (draining === 'yes') return
    draining = 'yes'
    await drain()
    await installation.database.close()
    process.exit(0)
  }
  // Nobody caught it, so nobody knows what state things are in: say where, not what, and let the next start recover.
  process.on('uncaughtException', (error) => {
    log.fatal({ error: traceOf(error) })
    process.exit(1)
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())
}

start().catch((error: unknown) => {
  // A refusal is a sentence for the person who started it; anything else is ours to find.
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(isStartRefused(error) ? `\n${error.message}\n` : `${fault}\n`)
  process.exit(1)
})
