import { mixed, object, string } from 'yup'
import { editions, type Edition, type ReportDocument } from '../report/document.js'
import { asks, reads, readsPdf, type Permission } from './endpoint.js'
import { shape } from './shape.js'
import { shortText } from './texts.js'

const readers: Permission = { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'assessment' }
const issuers: Permission = { roles: ['caseworker', 'leader'], attachedTo: 'assessment' }

export type IssuedReport = {
  readonly id: string
  readonly edition: Edition
  /** 1, 2, 3 … over the installation. */
  readonly number: number
  readonly sha256: string
  readonly issuedAt: string
  readonly issuedBy: string
  readonly purpose: string
  readonly recipient: string
  readonly pages: number
}

const issue = object({
  edition: string().oneOf(editions).required('Vælg en udgave.'),
  purpose: shortText('Formålet').required('Skriv, hvad udgaven skal bruges til.'),
  recipient: shortText('Modtageren').required('Skriv, hvem udgaven er til.'),
}).noUnknown()

export const reportEndpoints = {
  preview: reads('/api/assessments/:assessmentId/preview/:edition', {
    permission: readers,
    purpose: 'vis rapport',
    reply: shape(mixed<ReportDocument>().required()),
  }),
  issued: reads('/api/assessments/:assessmentId/reports', {
    permission: readers,
    purpose: 'vis udstedte rapporter',
    reply: shape(mixed<{ readonly reports: readonly IssuedReport[] }>().required()),
  }),
  /** Makes the PDF, stores the file with its hash and number. Made once; later editions are new files (decisions 25). */
  issue: asks('POST', '/api/assessments/:assessmentId/reports', {
    permission: issuers,
    purpose: 'udsted rapport',
    guard: 'idempotencyKey',
    body: shape(issue),
    reply: shape(mixed<IssuedReport>().required()),
  }),
  reportFile: readsPdf('/api/reports/:reportId/file', {
    permission: { roles: ['caseworker', 'consultant', 'leader'], attachedTo: 'report' },
    purpose: 'hent rapport',
  }),
}
