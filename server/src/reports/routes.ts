import { endpoints, type ReportDocument } from '@forud/shared'
import { caseRoute, longCaseRoute, type Route } from '../http/route.js'
import type { ReportService } from './service.js'

type Needs = {
  readonly reports: ReportService
  /** Takes a tenth of a second or more, so it runs outside every transaction. */
  readonly renderPdf: (document: ReportDocument) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>
}

export const reportRoutes = ({ reports, renderPdf }: Needs): readonly Route[] => [
  caseRoute(endpoints.preview, ({ access, params }) => reports.preview(access, params.assessmentId, params.edition)),

  caseRoute(endpoints.issued, ({ access, params }) => reports.issued(access, params.assessmentId)),

  longCaseRoute(endpoints.issue, {
    read: ({ access, params, body }) => reports.prepare(access, params.assessmentId, body.edition),
    work: ({ document }) => renderPdf(document),
    write: ({ access, params, body }, prepared, rendered) =>
      reports.store(access, { ...prepared, ...rendered, ...body, id: params.assessmentId }),
  }),

  caseRoute(endpoints.reportFile, async ({ access, params, exchange }) => {
    const { bytes, name } = await reports.file(access, params.reportId)
    exchange.nameFile(name)
    return bytes
  }),
]
