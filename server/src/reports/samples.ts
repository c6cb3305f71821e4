import { editions, type Actor, type Edition, type Instant, type ReportDocument } from '@forud/shared'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssessmentService } from '../assessments/service.js'
import type { Access } from '../audit/access.js'
import type { Database } from '../database/connect.js'
import type { ReportService } from './service.js'

type Needs = {
  readonly database: Database
  readonly access: Access
  readonly assessments: AssessmentService
  readonly reports: ReportService
  readonly renderPdf: (document: ReportDocument) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>
}
type Asked = {
  readonly folder: string
  /** Whose cases: together they should be attached to all of them. */
  readonly actors: readonly Actor[]
  readonly now: Instant
  readonly onWritten: (file: string, pages: number) => void
}
type Sample = { readonly edition: Edition; readonly document: ReportDocument }

/** Every edition of the latest assessment of every case, as `<case>-<edition>.pdf`. Returns how many were written. */
export async function writeSamples(needs: Needs, { folder, actors, now, onWritten }: Asked): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const samples = new Map<string, Sample>()
  for (const actor of actors) {
    for (const sample of await samplesFor(needs, actor, now)) samples.set(nameOf(sample), sample)
  }
  for (const [name, { document }] of samples) {
    const { bytes, pages } = await needs.renderPdf(document)
    writeFileSync(join(folder, name), bytes)
    onWritten(name, pages)
  }
  return samples.size
}

/** Case numbers may hold slashes. */
const nameOf = ({ edition, document }: Sample): string =>
  `${document.header.caseNumber.replaceAll(/[^\wÆØÅæøå.-]/g, '-')}-${edition}.pdf`

async function samplesFor(needs: Needs, actor: Actor, now: Instant): Promise<readonly Sample[]> {
  return needs.database.transaction(async (trx) => {
    const opening = { actor, purpose: 'prøverapporter', now, requestId: 'sample-reports' }
    const samples: Sample[] = []
    for (const access of await needs.access.openAttached(trx, opening)) {
      const { assessments } = await needs.assessments.overview(access)
      const latest = assessments.at(-1)
      if (latest === undefined) continue
      for (const edition of editions) {
        const { document } = await needs.reports.prepare(access, latest.id, edition)
        samples.push({ edition, document })
      }
    }
    return samples
  })
}
