import { editions, type AccountId, type Edition, type Instant } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type ReportRow = {
  readonly id: string
  readonly assessment_id: string
  readonly edition: string
  readonly number: number
  readonly sha256: string
  readonly content_hash: string
  readonly pages: number
  readonly file: string
  readonly purpose: string
  readonly recipient: string
  readonly issued_by: string
  readonly issued_at: string
}

export type StoredReport = {
  readonly id: string
  readonly assessmentId: string
  readonly edition: Edition
  readonly number: number
  readonly sha256: string
  readonly contentHash: string
  readonly pages: number
  readonly purpose: string
  readonly recipient: string
  readonly issuedBy: AccountId
  readonly issuedAt: Instant
}

const places = (id: string): { readonly [column in 'file' | 'purpose' | 'recipient']: Place<string> } => ({
  file: { name: `report/${id}/file` },
  purpose: { name: `report/${id}/purpose` },
  recipient: { name: `report/${id}/recipient` },
})

/** 1, 2, 3 … over the installation, without gaps: a number is taken only when its file is stored. */
export async function nextNumber({ trx }: CaseAccess): Promise<number> {
  await trx('counters').where({ name: 'report' }).increment('last', 1)
  const row = await trx<{ name: string; last: number }>('counters').where({ name: 'report' }).first('last')
  if (row === undefined) throw new Error('The counter of issued reports is missing.')
  return row.last
}

export async function insertReport(access: CaseAccess, report: StoredReport, file: Uint8Array): Promise<void> {
  const place = places(report.id)
  await access.trx<ReportRow>('reports').insert({
    id: report.id,
    assessment_id: report.assessmentId,
    edition: report.edition,
    number: report.number,
    sha256: report.sha256,
    content_hash: report.contentHash,
    pages: report.pages,
    file: sealAt(access, place.file, Buffer.from(file).toString('base64')),
    purpose: sealAt(access, place.purpose, report.purpose),
    recipient: sealAt(access, place.recipient, report.recipient),
    issued_by: report.issuedBy,
    issued_at: report.issuedAt,
  })
}

const columns = [
  'id',
  'assessment_id',
  'edition',
  'number',
  'sha256',
  'content_hash',
  'pages',
  'purpose',
  'recipient',
  'issued_by',
  'issued_at',
] as const

function reportOfRow(access: CaseAccess, row: Omit<ReportRow, 'file'>): StoredReport {
  const edition = editions.find((known) => known === row.edition)
  if (edition === undefined) throw new Error('An edition that does not exist is stored.')
  const place = places(row.id)
  return {
    id: row.id,
    assessmentId: row.assessment_id,
    edition,
    number: row.number,
    sha256: row.sha256,
    contentHash: row.content_hash,
    pages: row.pages,
    purpose: unsealAt(access, place.purpose, row.purpose),
    recipient: unsealAt(access, place.recipient, row.recipient),
    issuedBy: row.issued_by,
    issuedAt: row.issued_at,
  }
}

/** The latest first, without the files. */
export async function readReports(access: CaseAccess, assessmentId: string): Promise<readonly StoredReport[]> {
  const rows = await access
    .trx<ReportRow>('reports')
    .where({ assessment_id: assessmentId })
    .orderBy('number', 'desc')
    .select(...columns)
  return rows.map((row) => reportOfRow(access, row))
}

export async function findReport(
  access: CaseAccess,
  id: string,
): Promise<{ readonly report: StoredReport; readonly file: Uint8Array } | undefined> {
  const row = await access.trx<ReportRow>('reports').where({ id }).first()
  if (row === undefined) return undefined
  const file = Buffer.from(unsealAt(access, places(id).file, row.file), 'base64')
  return { report: reportOfRow(access, row), file }
}
