import { editionNames, reportEndpoints, type IssuedReport } from '@forud/shared'
import { Icon } from '../design/Icon.js'
import { addressOf } from '../http/client.js'

/** The stored file. Each download is logged. */
export function FileLink({ report: { id, number, edition, pages } }: { readonly report: IssuedReport }) {
  return (
    <a className="file-link" href={addressOf(reportEndpoints.reportFile.path, { reportId: id })} download>
      <Icon name="download" />
      Hent nr. {number}, {editionNames[edition].toLowerCase()} (PDF, {pages} {pages === 1 ? 'side' : 'sider'})
    </a>
  )
}
