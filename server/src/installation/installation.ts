import type { Instant } from '@forud/shared'
import { startRefused } from '../configuration/startRefused.js'
import type { Transaction } from '../database/connect.js'
import type { Sealer } from '../sealing/sealer.js'
import type { Kind } from './kind.js'

type InstallationRow = {
  readonly id: string
  readonly kind: string
  readonly key_check: string
  readonly created_at: string
  readonly probed_at: string | null
}
type Needs = { readonly kind: Kind; readonly sealer: Sealer; readonly now: Instant }

const only = 'forud'
const place = 'installation/key_check'
const kept = 'Forud'

/** `created`: the database was new and is now marked with its kind, for good. */
export async function markInstallation(trx: Transaction, needs: Needs): Promise<'created' | 'found'> {
  const row = await trx<InstallationRow>('installation').where({ id: only }).first()
  if (row !== undefined) {
    requireKind(row.kind, needs.kind)
    requireKey(needs.sealer, row.key_check)
    return 'found'
  }
  const { sealer, kind, now } = needs
  const key_check = sealer.seal(sealer.installationKey, place, kept)
  await trx<InstallationRow>('installation').insert({ id: only, kind, key_check, created_at: now, probed_at: null })
  return 'created'
}

/** Proves that the database can be written to. */
export async function probe(trx: Transaction, now: Instant): Promise<void> {
  await trx<InstallationRow>('installation').where({ id: only }).update({ probed_at: now })
}

function requireKind(found: string, wanted: Kind): void {
  if (found === wanted) return
  throw startRefused(
    found === 'demonstration'
      ? 'Databasen er en demonstration og kan ikke bruges til rigtige sager: sæt DEMO=1, eller vælg en anden mappe med DATA_DIR.'
      : 'Databasen er ikke en demonstration: fjern DEMO=1, eller vælg en anden mappe med DATA_DIR.',
  )
}

function requireKey(sealer: Sealer, check: string): void {
  try {
    if (sealer.unseal(sealer.installationKey, place, check) === kept) return
  } catch {
    // Told below: another key fails in more than one way.
  }
  throw startRefused('Nøglefilen passer ikke til databasen: peg KEY_FILE på den nøgle, databasen blev lavet med.')
}
