import {
  canonicalJson,
  editions,
  findQuestion,
  reportOf,
  type Conflict,
  type Edition,
  type IssuedReport,
  type ReportDocument,
  type ReportInput,
} from '@forud/shared'
import { createHash, randomUUID } from 'node:crypto'
import type { AccountService } from '../accounts/service.js'
import type { AssessmentService, LoadedAssessment } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
import { initialsOf } from '../caseFile/initials.js'
import { createProblem } from '../http/problem.js'
import type { Registry } from '../questionnaires/registry.js'
import { findReport, insertReport, nextNumber, readReports, type StoredReport } from './repository.js'

type Needs = {
  readonly accounts: AccountService
  readonly assessments: AssessmentService
  readonly registry: Registry
}
/** A report ready to be laid out, and the state of the assessment that it was made from. */
export type Prepared = {
  readonly document: ReportDocument
  readonly contentHash: string
  readonly revision: number
}
export type Issuing = { readonly edition: Edition; readonly purpose: string; readonly recipient: string }
type Rendered = { readonly bytes: Uint8Array; readonly pages: number }

export type ReportService = ReturnType<typeof createReportService>

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Enough of the content's hash to be read aloud and compared. */
const codeOf = (hash: string): string => hash.slice(0, 12).toUpperCase()

/** The report of one assessment: shown, issued as a file, and handed out again exactly as it was issued. */
export function createReportService({ accounts, assessments, registry }: Needs) {
  async function inputOf(access: CaseAccess, id: string): Promise<ReportInput> {
    const loaded = await assessments.load(access, id)
    const { stored, definition, submission, content, caseFile, evaluation, ownLevel } = loaded
    const review = await assessments.readable(access, stored)
    if (review.withheld) throw createProblem({ type: 'own-level-first' })
    const { stage, settings } = stored
    const draft = { stage, settings, content, caseFile, evaluation, ...(ownLevel === undefined ? {} : { ownLevel }) }
    return {
      definition,
      contentStatus: registry.contentStatusOf(stored.questionnaire),
      head: await assessments.head(access, stored),
      assessed: submission ?? draft,
      childInitials: initialsOf(caseFile.child.name),
      ...(review.statement === undefined ? {} : { statement: review.statement }),
      ...(review.approval === undefined ? {} : { approval: review.approval }),
      conflictList: conflictsOf(loaded),
      names: await namesOf(access),
      now: access.now,
    }
  }

  async function namesOf({ trx }: CaseAccess): Promise<{ readonly [account: string]: string }> {
    const everyone = await accounts.everyone(trx)
    return Object.fromEntries(everyone.map(({ id, name }) => [id, name]))
  }

  async function requireReadable(access: CaseAccess, id: string): Promise<void> {
    const { withheld } = await assessments.readable(access, await assessments.stored(access, id))
    if (withheld) throw createProblem({ type: 'own-level-first' })
  }

  return {
    async preview(access: CaseAccess, id: string, edition: string): Promise<ReportDocument> {
      const known = editions.find((one) => one === edition)
      if (known === undefined) throw createProblem({ type: 'not-found' })
      return reportOf(await inputOf(access, id), known)
    },

    async issued(access: CaseAccess, id: string): Promise<{ readonly reports: readonly IssuedReport[] }> {
      await requireReadable(access, id)
      const names = await namesOf(access)
      const reports = await readReports(access, id)
      return { reports: reports.map((report) => issuedOf(report, names)) }
    },

    /** The content is hashed before its code is printed in it. */
    async prepare(access: CaseAccess, id: string, edition: Edition): Promise<Prepared> {
      const input = await inputOf(access, id)
      const contentHash = sha256(canonicalJson(reportOf(input, edition)))
      const document = reportOf({ ...input, contentCode: codeOf(contentHash) }, edition)
      return { document, contentHash, revision: input.head.revision }
    },

    /** Stored with its hash and number, unless the assessment changed status while the file was made. */
    async store(access: CaseAccess, id: string, made: Prepared & Rendered & Issuing): Promise<IssuedReport> {
      const { revision } = await assessments.stored(access, id)
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
      return issuedOf(report, await namesOf(access))
    },

    /** Only what is byte for byte what was issued leaves the house. */
    async file(access: CaseAccess, id: string): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
      const found = await findReport(access, id)
      if (found === undefined) throw createProblem({ type: 'not-found' })
      const { report, file } = found
      await requireReadable(access, report.assessmentId)
      if (sha256(file) !== report.sha256) throw new Error('A stored report is not what was issued.')
      return { bytes: file, name: `forud-${report.number}-${report.edition}.pdf` }
    },
  }
}

const issuedOf = (report: StoredReport, names: { readonly [account: string]: string }): IssuedReport => {
  const { id, edition, number, sha256: hash, issuedAt, issuedBy, purpose, recipient, pages } = report
  return { id, edition, number, sha256: hash, issuedAt, issuedBy: names[issuedBy] ?? '', purpose, recipient, pages }
}

/** G14: who in the network works where, and so must not see the case (G-09). */
function conflictsOf({ caseFile, definition }: LoadedAssessment): readonly Conflict[] {
  const question = findQuestion(definition, 'ansatteListe')
  const fields = question?.kind === 'group' ? question.fields : []
  const areas = fields.flatMap((field) => (field.kind === 'choice' && field.id === 'omraade' ? field.options : []))
  return caseFile.entities
    .filter(({ kind }) => kind === 'employee')
    .map(({ answers }) => {
      const area = areas.find(({ id }) => id === answers['omraade']?.value)?.label
      const where = [area, answers['arbejdssted']?.value].filter((part) => part !== undefined).join(', ')
      return { who: String(answers['navn']?.value ?? ''), ...(where === '' ? {} : { why: where }) }
    })
}
