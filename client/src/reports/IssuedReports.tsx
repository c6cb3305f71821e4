import { reportEndpoints, type IssuedReport } from '@forud/shared'
import { momentText } from '../design/danish.js'
import { EmptyState } from '../design/EmptyState.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { FileLink } from './FileLink.js'

/** Every file that was issued, the newest first, with what proves that it is the same. */
export function IssuedReports({ assessmentId }: { readonly assessmentId: string }) {
  const reading = useRead(reportEndpoints.issued, { assessmentId })
  return (
    <Loaded reading={reading}>
      {({ reports }) =>
        reports.length === 0 ? (
          <EmptyState title="Der er ikke udstedt nogen filer" />
        ) : (
          <ul className="plain rows">
            {reports
              .toSorted((one, other) => other.number - one.number)
              .map((report) => (
                <li key={report.id}>
                  <Issued report={report} />
                </li>
              ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Issued({ report }: { readonly report: IssuedReport }) {
  const { issuedAt, issuedBy, purpose, recipient, sha256 } = report
  return (
    <>
      <FileLink report={report} />
      <p>
        {momentText(issuedAt)} af {issuedBy}, til {recipient}: {purpose}
      </p>
      <p className="hash">
        <span className="muted">SHA-256 </span>
        <code>{sha256}</code>
      </p>
    </>
  )
}
