import { editions, reportOf, type Edition, type IssuedReport, type ReportDocument } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { inputOf } from './input.js'
import { fileOf, issuedOf, prepare, store } from './issuing.js'
import { namesOf, requireReadable, type ReportNeeds } from './needs.js'
import { readReports } from './repository.js'

export type ReportService = ReturnType<typeof createReportService>

/** The report of one assessment: shown, issued as a file, and handed out again exactly as it was issued. */
export const createReportService = (needs: ReportNeeds) => ({
  preview: (access: CaseAccess, id: string, edition: string) => preview(needs, access, { id, edition }),
  issued: (access: CaseAccess, id: string) => issued(needs, access, id),
  prepare: (access: CaseAccess, id: string, edition: Edition) => prepare(needs, access, { id, edition }),
  store: store.bind(undefined, needs),
  file: (access: CaseAccess, id: string) => fileOf(needs, access, id),
})

async function preview(
  needs: ReportNeeds,
  access: CaseAccess,
  { id, edition }: { readonly id: string; readonly edition: string },
): Promise<ReportDocument> {
  const known = editions.find((one) => one === edition)
  if (known === undefined) throw createProblem({ type: 'not-found' })
  return reportOf(await inputOf(needs, access, id), known)
}

async function issued(
  needs: ReportNeeds,
  access: CaseAccess,
  id: string,
): Promise<{ readonly reports: readonly IssuedReport[] }> {
  await requireReadable(needs, access, id)
  const names = await namesOf(needs, access)
  return { reports: (await readReports(access, id)).map((report) => issuedOf(report, names)) }
}
