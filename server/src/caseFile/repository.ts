import type { AccountId, Child, Instant } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type CaseRow = {
  readonly id: string
  readonly case_number: string
  readonly cpr_index: string | null
  readonly team_id: string
  readonly responsible_id: string
  readonly wrapped_key: string
  readonly child: string
  readonly received_at: string
  readonly revision: number
  readonly created_at: string
  readonly created_by: string
}

export type CaseRecord = {
  readonly id: string
  readonly caseNumber: string
  readonly team: string
  readonly responsible: AccountId
  readonly child: Child
  readonly receivedAt: Instant
  readonly revision: number
  readonly createdAt: Instant
}

type NewCaseRecord = Omit<CaseRecord, 'child' | 'revision'> & {
  readonly wrappedKey: string
  readonly cprIndex: string | undefined
  readonly createdBy: AccountId
}

const childPlace: Place<Child> = { name: 'child' }

const recordOf = (access: CaseAccess, row: CaseRow): CaseRecord => ({
  id: row.id,
  caseNumber: row.case_number,
  team: row.team_id,
  responsible: row.responsible_id,
  child: unsealAt(access, childPlace, row.child),
  receivedAt: row.received_at,
  revision: row.revision,
  createdAt: row.created_at,
})

/**
 * False when the case number is taken. The child is sealed in afterwards by `writeChild`: the key exists once the case
 * does.
 */
export async function insertCase(trx: Transaction, record: NewCaseRecord): Promise<boolean> {
  const row: CaseRow = {
    id: record.id,
    case_number: record.caseNumber,
    cpr_index: record.cprIndex ?? null,
    team_id: record.team,
    responsible_id: record.responsible,
    wrapped_key: record.wrappedKey,
    child: '',
    received_at: record.receivedAt,
    revision: 1,
    created_at: record.createdAt,
    created_by: record.createdBy,
  }
  await trx<CaseRow>('cases').insert(row).onConflict('case_number').ignore()
  return (await trx<CaseRow>('cases').where({ id: record.id }).first('id')) !== undefined
}

export async function writeChild(access: CaseAccess, child: Child): Promise<void> {
  await access
    .trx<CaseRow>('cases')
    .where({ id: access.caseId })
    .update({ child: sealAt(access, childPlace, child) })
}

/** The number that the case is found by: none where it is not known. */
export async function writeCprIndex(access: CaseAccess, cprIndex: string | undefined): Promise<void> {
  await access
    .trx<CaseRow>('cases')
    .where({ id: access.caseId })
    .update({ cpr_index: cprIndex ?? null })
}

export async function readCase(access: CaseAccess): Promise<CaseRecord> {
  const row = await access.trx<CaseRow>('cases').where({ id: access.caseId }).first()
  if (row === undefined) throw new Error('An opened case has no row.')
  return recordOf(access, row)
}

export async function readCases(accesses: readonly CaseAccess[]): Promise<ReadonlyMap<string, CaseRecord>> {
  const first = accesses[0]
  if (first === undefined) return new Map()
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  const rows = await first.trx<CaseRow>('cases').whereIn('id', [...opened.keys()])
  const records = rows.flatMap((row) => {
    const access = opened.get(row.id)
    return access === undefined ? [] : [recordOf(access, row)]
  })
  return new Map(records.map((record) => [record.id, record]))
}

/** Later writers of the same case wait until this transaction has ended. */
export async function lockCase(access: CaseAccess): Promise<number> {
  const row = await access.trx<CaseRow>('cases').where({ id: access.caseId }).forUpdate().first('revision')
  return row?.revision ?? 0
}

export async function raiseCaseRevision(access: CaseAccess, revision: number): Promise<void> {
  await access
    .trx<CaseRow>('cases')
    .where({ id: access.caseId, revision })
    .update({ revision: revision + 1 })
}

/** Ids only: which of them may be told is decided by attachment. */
export async function caseIdsBy(
  trx: Transaction,
  sought: { readonly caseNumber: string } | { readonly cprIndex: string },
): Promise<readonly string[]> {
  const where = 'caseNumber' in sought ? { case_number: sought.caseNumber } : { cpr_index: sought.cprIndex }
  const rows = await trx<CaseRow>('cases').where(where).select('id')
  return rows.map(({ id }) => id)
}
