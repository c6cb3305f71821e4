import { canonicalJson, reportOf, type Edition, type IssuedReport, type ReportDocument } from '@forud/shared'
import { createHash, randomUUID } from 'node:crypto'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { inputOf } from './input.js'
import { namesOf, requireReadable, type ReportNeeds } from './needs.js'
import { findReport, insertReport, nextNumber, type StoredReport } from './repository.js'

/** A report ready to be laid out, and the state of the assessment that it was made from. */
export type Prepared = {
  readonly document: ReportDocument
  readonly contentHash: string
  readonly revision: number
}
export type Issuing = { readonly edition: Edition; readonly purpose: string; readonly recipient: string }
type Rendered = { readonly bytes: Uint8Array; readonly pages: number }

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Enough of the content's hash to be read aloud and compared. */
const codeOf = (hash: string): string => hash.slice(0, 12).toUpperCase()

/** The content is hashed before its code is printed in it. */
export async function prepare(
  needs: ReportNeeds,
  access: CaseAccess,
  { id, edition }: { readonly id: string; readonly edition: Edition },
): Promise<Prepared> {
  const input = await inputOf(needs, access, id)
  // Printed today or in two years, the same content has the same code: when it is made does not count.
  const content = reportOf({ ...input, now: input.head.createdAt }, edition)
  const contentHash = sha256(canonicalJson(content))
  const document = reportOf({ ...input, contentCode: codeOf(contentHash) }, edition)
  return { document, contentHash, revision: input.head.revision }
}

/** Stored with its hash and number, unless the assessment changed status while the file was made. */
export async function store(
  needs: ReportNeeds,
  access: CaseAccess,
  { id, ...made }: Prepared & Rendered & Issuing & { readonly id: string },
): Promise<IssuedReport> {
  const { revision } = await needs.assessments.stored(access, id)
  if (revision !== made.revision) throw createProblem({ type: 'edited-elsewhere', revision })
  const report: StoredReport = {
    id: randomUUID(),
    assessmentId: id,
    edition: made.edition,
    number: await nextNumber(access),
    sha256: sha256(made.bytes),
    contentHash: made.contentHash,
    pages: made.pages,
    purpose: made.purpose,
    recipient: made.recipient,
    issuedBy: access.actor.account,
    issuedAt: access.now,
  }
  await insertReport(access, report, made.bytes)
  return issuedOf(report, await namesOf(needs, access))
}

/** Only what is byte for byte what was issued leaves the house. */
export async function fileOf(
  needs: ReportNeeds,
  access: CaseAccess,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const found = await findReport(access, id)
  if (found === undefined) throw createProblem({ type: 'not-found' })
  const { report, file } = found
  await requireReadable(needs, access, report.assessmentId)
  if (sha256(file) !== report.sha256) throw new Error('A stored report is not what was issued.')
  return { bytes: file, name: `forud-${report.number}-${report.edition}.pdf` }
}

export const issuedOf = (report: StoredReport, names: { readonly [account: string]: string }): IssuedReport => {
  const { id, edition, number, sha256: hash, issuedAt, issuedBy, purpose, recipient, pages } = report
  return { id, edition, number, sha256: hash, issuedAt, issuedBy: names[issuedBy] ?? '', purpose, recipient, pages }
}
