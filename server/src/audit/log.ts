import type { AccountId, Instant } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '../database/connect.js'

export type AuditEntry = {
  readonly at: Instant
  readonly requestId: string
  readonly actor?: AccountId
  readonly purpose: string
  readonly outcome: 'done' | 'refused' | 'failed'
  readonly caseId?: string
  readonly object?: string
  /** A neutral code. Never content. */
  readonly detail?: string
}

type AuditRow = {
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly request_id: string
  readonly actor: string | null
  readonly purpose: string
  readonly outcome: string
  readonly case_id: string | null
  readonly object: string | null
  readonly detail: string | null
}

const rowOf = (entry: AuditEntry): Omit<AuditRow, 'seq'> => ({
  id: randomUUID(),
  at: entry.at,
  request_id: entry.requestId,
  actor: entry.actor ?? null,
  purpose: entry.purpose,
  outcome: entry.outcome,
  case_id: entry.caseId ?? null,
  object: entry.object ?? null,
  detail: entry.detail ?? null,
})

/** Adds to the access log. There is no way to change or remove a row; the database refuses that too. */
export const recordAudit = (trx: Transaction, entry: AuditEntry): Promise<void> => recordAll(trx, [entry])

export async function recordAll(trx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length > 0) await trx<AuditRow>('audit_log').insert(entries.map(rowOf))
}

export type AccessRecord = { readonly at: Instant; readonly actor: AccountId; readonly purpose: string }

/** Who has seen the case, the latest first. Refused attempts are for the auditor, not for this list. */
export async function accessesOf(trx: Transaction, caseId: string): Promise<readonly AccessRecord[]> {
  const rows = await trx<AuditRow>('audit_log')
    .where({ case_id: caseId, outcome: 'done' })
    .whereNotNull('actor')
    .orderBy('seq', 'desc')
  // What reads, works and then writes opens the case twice; it was one look.
  const looks = new Map(rows.map((row) => [`${row.request_id} ${row.purpose}`, row]))
  return [...looks.values()].map(({ at, actor, purpose }) => ({ at, actor: actor ?? '', purpose }))
}
