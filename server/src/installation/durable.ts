import { startRefused } from '../configuration/startRefused.js'
import type { Database } from '../database/connect.js'

/** A database that would forget what it has said yes to after a power cut stops the start. */
export async function requireDurable(database: Database): Promise<void> {
  const faults = Object.values(await database.checks()).filter((check) => check !== 'ok')
  if (faults.length > 0) throw startRefused(`Databasen er ikke sat op, som Forud kræver: ${faults.join(' ')}`)
}
