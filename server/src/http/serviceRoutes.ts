import { endpoints, type Authority, type Readiness } from '@forud/shared'
import type { Clock } from '../database/clock.js'
import type { Database } from '../database/connect.js'
import { probe } from '../installation/installation.js'
import { openApiOf } from './openapi.js'
import { bareRoute, type Route } from './route.js'

type Needs = {
  readonly database: Database
  readonly clock: Clock
  readonly draining: () => 'yes' | 'no'
  readonly authority: Authority
}

export function serviceRoutes(needs: Needs): readonly Route[] {
  const document = openApiOf(endpoints)
  return [
    bareRoute(endpoints.openApi, () => Promise.resolve(document)),
    bareRoute(endpoints.authority, () => Promise.resolve(needs.authority)),
    bareRoute(endpoints.health, () => Promise.resolve({ status: 'alive' as const })),
    bareRoute(endpoints.ready, async (exchange) => {
      const readiness = await readinessOf(needs)
      if (readiness.status === 'notReady') exchange.answerWith(503)
      return readiness
    }),
  ]
}

async function readinessOf({ database, clock, draining }: Needs): Promise<Readiness> {
  const written = await orFault('Databasen kan ikke skrives til.', async () => {
    await database.transaction((trx) => probe(trx, clock()))
    return { database: 'ok' }
  })
  const checked = await orFault('Databasens indstillinger kan ikke læses.', () => database.checks())
  const checks = { ...checked, ...written, server: draining() === 'yes' ? 'Serveren er ved at lukke.' : 'ok' }
  return { status: Object.values(checks).every((check) => check === 'ok') ? 'ready' : 'notReady', checks }
}

type Checks = Readiness['checks']

async function orFault(fault: string, check: () => Promise<Checks>): Promise<Checks> {
  try {
    return await check()
  } catch {
    // Why is in the database's own log; what an error says can hold what was in the query.
    return { database: fault }
  }
}
