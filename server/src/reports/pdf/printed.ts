import type { PaperDocument, ReportDocument } from '@forud/shared'

/** What can be laid out: a report about an assessment, or a questionnaire on paper. */
export type Printed = ReportDocument | PaperDocument
