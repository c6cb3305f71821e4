import { caseEndpoints, type Account, type CasePage as CaseContent } from '@forud/shared'
import { useParams } from 'react-router'
import { Page } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { useRead } from '../http/useRead.js'
import { GateBanner } from '../parts/GateBanner.js'
import { Loaded } from '../parts/Loaded.js'
import { personName } from '../parts/people.js'
import { paths } from '../paths.js'
import { Access } from './Access.js'
import { AssessmentLines } from './AssessmentLines.js'
import { CaseLog } from './CaseLog.js'
import { CaseListPanels } from './CaseListPanels.js'
import { CasePictures } from './CasePictures.js'
import { CompareChoice } from './CompareChoice.js'
import { ChildFacts } from './ChildFacts.js'
import { Clocks } from './Clocks.js'
import { NextStep } from './NextStep.js'
import { ProtectedAddress } from './ProtectedAddress.js'
import './cases.css'

const breadcrumb = [{ text: 'Mit arbejde', to: paths.worklist }]

/** Page 4: the child's page. */
export function CasePage({ account }: { readonly account: Account }) {
  const { caseId = '' } = useParams()
  const reading = useRead(caseEndpoints.casePage, { caseId })
  if (reading.is === 'ready') return <Case page={reading.value} account={account} />
  return (
    <Page title="Sag" breadcrumb={breadcrumb}>
      <Loaded reading={reading} what="Henter sagen …">
        {() => null}
      </Loaded>
    </Page>
  )
}

type CaseProps = { readonly page: CaseContent; readonly account: Account }

function Case({ page, account }: CaseProps) {
  return (
    <Page
      title={`Sag ${page.caseNumber}`}
      breadcrumb={breadcrumb}
      above={
        <GateBanner
          gate={page.gate}
          decided={page.gateDecided}
          forbiddenChannels={page.forbiddenChannels}
          safeChannels={page.safeChannels}
          nameOf={(person) => personName(page.entities, person)}
        />
      }
      actions={<NextStep caseId={page.id} next={page.next} />}
    >
      <div className="columns columns-main">
        <div>
          <Panel title="Frister">
            <Clocks page={page} />
          </Panel>
          <Panel title="Vurderinger">
            <AssessmentLines lines={page.assessments} role={account.role} />
            <CompareChoice lines={page.assessments} />
          </Panel>
        </div>
        <div>
          <Panel title="Barnet">
            <ChildFacts page={page} edits={account.role !== 'consultant'} />
          </Panel>
          {account.role === 'consultant' ? null : (
            <Panel title="Beskyttet adresse eller opholdssted">
              <ProtectedAddress caseId={page.id} />
            </Panel>
          )}
          <Panel title="Hvem har adgang">
            <Access page={page} account={account} />
          </Panel>
          {account.role === 'consultant' ? null : (
            <Panel title="Hvem har set sagen">
              <CaseLog caseId={page.id} />
            </Panel>
          )}
        </div>
      </div>
      <CasePictures page={page} />
      <CaseListPanels page={page} account={account} />
    </Page>
  )
}
