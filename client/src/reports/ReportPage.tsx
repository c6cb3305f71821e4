import { editionNames, editions, assessmentEndpoints, type Account, type Edition } from '@forud/shared'
import { Link, useParams, useSearchParams } from 'react-router'
import { Page, type Crumb } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { useRead } from '../http/useRead.js'
import { PrintedDocument } from '../parts/document/PrintedDocument.js'
import { paths } from '../paths.js'
import { IssuedReports } from './IssuedReports.js'
import { IssueForm } from './IssueForm.js'
import './reports.css'

/** Page 11: the document in the page, one edition at a time; issuing it; and every file that was issued. */
export function ReportPage({ account }: { readonly account: Account }) {
  const { assessmentId = '' } = useParams()
  const [search] = useSearchParams()
  const edition = editions.find((known) => known === search.get('udgave')) ?? 'vurdering'
  const mayIssue = account.role === 'caseworker' || account.role === 'leader'
  return (
    <Page
      title="Rapport"
      breadcrumb={[{ text: 'Mit arbejde', to: paths.worklist }, ...useCaseCrumb(assessmentId)]}
      lead="Sådan ser rapporten ud lige nu. Når du udsteder den, gemmes filen med nummer og kontrolkode og ændres aldrig."
    >
      <EditionTabs assessmentId={assessmentId} chosen={edition} />
      <div className="columns columns-main">
        <div className={`edition-${edition}`}>
          <PrintedDocument key={edition} assessmentId={assessmentId} edition={edition} />
        </div>
        <div>
          {mayIssue ? (
            <Panel title="Udsted som PDF">
              <IssueForm key={edition} assessmentId={assessmentId} edition={edition} />
            </Panel>
          ) : null}
          <Panel title="Udstedte filer">
            <IssuedReports assessmentId={assessmentId} />
          </Panel>
        </div>
      </div>
    </Page>
  )
}

function useCaseCrumb(assessmentId: string): readonly Crumb[] {
  const reading = useRead(assessmentEndpoints.assessment, { assessmentId })
  if (reading.is !== 'ready') return []
  const { caseId, caseNumber } = reading.value
  return [{ text: `Sag ${caseNumber}`, to: paths.case(caseId) }]
}

type TabsProps = { readonly assessmentId: string; readonly chosen: Edition }

function EditionTabs({ assessmentId, chosen }: TabsProps) {
  return (
    <nav className="edition-tabs" aria-label="Udgave">
      {editions.map((edition) => (
        <Link
          key={edition}
          to={`${paths.report(assessmentId)}?udgave=${edition}`}
          replace
          aria-current={edition === chosen ? 'page' : undefined}
        >
          {editionNames[edition]}
        </Link>
      ))}
    </nav>
  )
}
