import type { Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import { hashOf, nameOf, versionFrom, type Version } from './version.js'

type DefinitionRow = {
  readonly questionnaire: string
  readonly version: number
  readonly hash: string
  readonly json: string
  readonly stored_at: string
}

/** Stored once per content: what an assessment was made with can be read when its code is gone. */
export async function storeVersion(trx: Transaction, { definition, json, hash }: Version, at: Instant): Promise<void> {
  await trx<DefinitionRow>('definitions')
    .insert({ questionnaire: definition.id, version: definition.version, hash, json, stored_at: at })
    .onConflict(['questionnaire', 'version', 'hash'])
    .ignore()
}

/** Exactly that content. Throws where what is stored is no longer what was hashed. */
export async function readVersion(trx: Transaction, hash: string): Promise<Version | undefined> {
  const row = await trx<DefinitionRow>('definitions').where({ hash }).first()
  if (row === undefined) return undefined
  const name = nameOf({ id: row.questionnaire, version: row.version })
  if (hashOf(row.json) !== hash) throw new Error(`The stored definition of ${name} is not what was hashed.`)
  const read = versionFrom(row.json)
  if (!read.ok) throw new Error(`The stored definition of ${name} cannot be read: ${read.says.join(' ')}`)
  return read.version
}

/** What the case's newest assessment is made with; a discarded one counts, for its lists are the case's still. */
export async function hashInCase(trx: Transaction, caseId: string): Promise<string | undefined> {
  const row = await trx<{ readonly case_id: string; readonly number: number; readonly definition_hash: string }>(
    'assessments',
  )
    .where({ case_id: caseId })
    .orderBy('number', 'desc')
    .first('definition_hash')
  return row?.definition_hash
}
