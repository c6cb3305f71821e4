import { endpoints as allEndpoints, type Endpoint } from '@forud/shared'
import { join } from 'node:path'
import { pino } from 'pino'
import { migrations } from '../../migrations/index'
import { createAccountService } from '../../server/src/accounts/service'
import { createApp } from '../../server/src/app'
import { compose } from '../../server/src/compose'
import { createContactService } from '../../server/src/contacts/service'
import { connect, type Database } from '../../server/src/database/connect'
import type { UserName } from '../../server/src/demonstration/accounts'
import { cookieName } from '../../server/src/http/cookies'
import type { Route } from '../../server/src/http/route'
import { addDemonstrationAccounts } from '../../server/src/installation/demonstration'
import { markInstallation } from '../../server/src/installation/installation'
import type { Kind } from '../../server/src/installation/kind'
import { ownLibrary, type Library } from '../../server/src/questionnaires/library'
import { createSealer } from '../../server/src/sealing/sealer'
import { createClient, type Client } from './client'
import { closeAfterwards } from './closing'
import type { Template, TestDatabase } from './databases'
import { fixedClock, sundayAtOne } from './fixedClock'

const templateKind = 'demonstration'
export const testKey = { id: 'test1', bytes: Buffer.alloc(32, 'a key for tests only') }

async function install(database: Database): Promise<void> {
  const sealer = createSealer([testKey])
  await database.migrate()
  await database.transaction((trx) => markInstallation(trx, { kind: templateKind, sealer, now: sundayAtOne }))
  await database.transaction((trx) => createContactService().addFirst(trx))
  await addDemonstrationAccounts(database, createAccountService({ sealer, kind: templateKind }), sundayAtOne)
}
/** The demonstration's accounts and no cases. */
export const installed: Template<void> = { name: 'installed', prepare: install }

const library = ownLibrary(join(__dirname, '../..'))
const isIn = (endpoints: { readonly [name: string]: object }, endpoint: object): boolean =>
  Object.values(endpoints).includes(endpoint)

export type Options = {
  /** These addresses only: some of the real ones, or others, to test what every address has in common. */
  readonly endpoints?: { readonly [name: string]: Endpoint }
  /** What carries out those that are not the real ones. */
  readonly routes?: readonly Route[]
  readonly clientFolder?: string
  /** As what it runs. The accounts are the demonstration's all the same. */
  readonly kind?: Kind
  /** The versions it knows, and the questionnaire of its cases; Forud's own where nothing is said. */
  readonly library?: Library
  readonly questionnaire?: string
}
export type Forud = ReturnType<typeof forudOn>

/** A running Forud with the demonstration's accounts and no cases: `const { as } = await givenForud(database)`. */
export const givenForud = async (testDatabase: TestDatabase, options: Options = {}): Promise<Forud> =>
  (await givenCopy(testDatabase, installed, options)).forud

/** A running Forud on a copy of what was prepared. */
export async function givenCopy<Known>(testDatabase: TestDatabase, template: Template<Known>, options: Options = {}) {
  const { connection, known } = await testDatabase.copyOf(template)
  const database = await connect(connection, migrations)
  closeAfterwards(() => database.close())
  return { forud: forudOn(database, options), known }
}

export function forudOn(database: Database, options: Options = {}) {
  const { endpoints = allEndpoints, routes = [], clientFolder = '/nowhere', kind = templateKind } = options
  const { clock, set, advance } = fixedClock()
  const sealer = createSealer([testKey])
  const session = { inactivityMinutes: 30, hours: 10 }
  let draining: 'yes' | 'no' = 'no'
  const built = compose({
    database,
    sealer,
    clock,
    kind,
    library: options.library ?? library,
    questionnaire: options.questionnaire ?? 'risikovurdering',
    session,
    authority: {},
    checkReplies: 'yes',
    draining: () => draining,
  })
  const logged: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) })
  const app = createApp({
    configuration: { kind, proxies: 'none' },
    platform: built.platform,
    clientFolder,
    log,
    endpoints,
    routes: [...routes, ...built.routes.filter(({ endpoint }) => isIn(endpoints, endpoint))],
  })
  const cookieOf = async (account: UserName): Promise<string> => {
    const token = await database.transaction((trx) => built.platform.sessions.start(trx, account, clock()))
    return `${cookieName(kind)}=${token}`
  }
  return {
    app,
    database,
    sealer,
    clock: { now: clock, set, advance },
    platform: built.platform,
    services: built.services,
    routes: built.routes,
    logged,
    drain: () => {
      draining = 'yes'
    },
    /** Someone signed in; one session from the first call on. */
    as: (account: UserName): Client => {
      let cookie: Promise<string> | undefined
      return createClient(app, () => (cookie ??= cookieOf(account)))
    },
    /** Someone not signed in, or with the cookie given. */
    visitor: (cookie?: string): Client => createClient(app, () => Promise.resolve(cookie)),
    /** Rows as they are stored. */
    rows: <Row extends object>(table: string): Promise<Row[]> => database.knex(table).select('*'),
  }
}
