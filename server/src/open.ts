import { compose } from './compose.js'
import type { Configuration } from './configuration/configuration.js'
import type { Clock } from './database/clock.js'
import { connect, type Database } from './database/connect.js'
import type { Migration } from './database/migrate.js'
import { seedDemonstration } from './demonstration/seed.js'
import { addDemonstrationAccounts } from './installation/demonstration.js'
import { requireDurable } from './installation/durable.js'
import { markInstallation } from './installation/installation.js'
import { libraryWith, ownLibrary } from './questionnaires/library.js'
import { ensureKeyFile, readKeyFile } from './sealing/keyFile.js'
import { createSealer, type Sealer } from './sealing/sealer.js'

export type Surroundings = {
  /** Where the repository is. */
  readonly root: string
  readonly migrations: readonly Migration[]
  readonly clock: Clock
  readonly draining: () => 'yes' | 'no'
}
export type Installation = ReturnType<typeof compose> & { readonly database: Database }

/** The installation that the settings describe, brought up to date, checked, and filled if it is new. */
export async function openInstallation(
  configuration: Configuration,
  surroundings: Surroundings,
): Promise<Installation> {
  const { kind, keyFile } = configuration
  if (kind === 'demonstration') ensureKeyFile(keyFile)
  const sealer = createSealer(readKeyFile(keyFile))
  const database = await connect(configuration.database, surroundings.migrations)
  try {
    return await prepare(configuration, surroundings, database, sealer)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function prepare(
  { kind, session, authority, questionnaire, questionnaireFolder }: Configuration,
  { root, clock, draining }: Surroundings,
  database: Database,
  sealer: Sealer,
): Promise<Installation> {
  await database.migrate()
  await requireDurable(database)
  await database.transaction((trx) => markInstallation(trx, { kind, sealer, now: clock() }))
  const library = libraryWith(ownLibrary(root), questionnaireFolder)
  const common = { database, sealer, clock, kind, session, authority, draining }
  const built = compose({ ...common, library, questionnaire, checkReplies: 'no' })
  const { accounts, contacts } = built.services
  await database.transaction((trx) => contacts.addFirst(trx))
  if (kind === 'demonstration') {
    await addDemonstrationAccounts(database, accounts, clock())
    await seedDemonstration({ ...built.services, access: built.platform.access, database, kind }, clock())
  }
  return { ...built, database }
}
