import type { ReportHeader } from '@forud/shared'

/** Stands on every page of the PDF; here once. */
export function DocumentHeader({ header }: { readonly header: ReportHeader }) {
  const { municipality, caseNumber, childInitials, version, questionnaire, level, status } = header
  return (
    <p className="document-header">
      {[municipality, `Sag ${caseNumber}`, childInitials, version, questionnaire, level, status]
        .filter((part) => part !== '')
        .join(' · ')}
    </p>
  )
}
