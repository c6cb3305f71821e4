import {
  evaluate,
  danishDate,
  withCaseFile,
  type Account,
  type AssessmentView,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { LinkButton } from '../design/Button.js'
import { Notice } from '../design/Notice.js'
import { Panel } from '../design/Panel.js'
import { momentText } from '../design/danish.js'
import { AssessmentPage } from '../parts/AssessmentPage.js'
import { Conclusion } from '../parts/Conclusion.js'
import { StatementReadout } from '../parts/StatementReadout.js'
import { paths } from '../paths.js'
import { Disagreement } from './Disagreement.js'
import { DecisionForm } from './DecisionForm.js'

type Props = { readonly view: AssessmentView; readonly definition: QuestionnaireDefinition }

/** Page 10: everything that the leader answers for, on one page. */
export function ApprovalPage({ account }: { readonly account: Account }) {
  return (
    <AssessmentPage title="Godkendelse">
      {(view, definition) => <Approval key={account.id} view={view} definition={definition} />}
    </AssessmentPage>
  )
}

function Approval({ view, definition }: Props) {
  const evaluation = view.evaluation ?? evaluationOf(view, definition)
  return (
    <>
      <State view={view} />
      <Disagreement view={view} />
      <Conclusion view={view} definition={definition} evaluation={evaluation} />
      <Panel title="Konsulentens udtalelse">
        {view.statement === undefined ? (
          <p className="muted">Der er ikke afgivet en udtalelse endnu.</p>
        ) : (
          <StatementReadout statement={view.statement} names={view.names} definition={definition} />
        )}
      </Panel>
      <p>
        <LinkButton to={paths.report(view.id)} icon="document">
          Læs alle svar i rapporten
        </LinkButton>
      </p>
      {view.allowed.includes('approve') ? <DecisionForm view={view} /> : null}
    </>
  )
}

function State({ view: { status, names, approval, id, caseId } }: { readonly view: AssessmentView }) {
  if (status.is === 'approved') {
    return (
      <Notice tone="success" title="Vurderingen er godkendt">
        <p>
          Godkendt af {names[status.by] ?? 'lederen'} {momentText(status.at)}.
          {approval?.conditions === undefined ? '' : ` Vilkår: ${approval.conditions}`}
        </p>
        <div className="button-row">
          <LinkButton to={paths.report(id)} look="primary">
            Udsted rapporten
          </LinkButton>
          <LinkButton to={paths.case(caseId)}>Til sagen</LinkButton>
        </div>
      </Notice>
    )
  }
  return status.is === 'reviewed' ? null : (
    <Notice tone="info" title="Vurderingen er ikke klar til godkendelse">
      <p>{waits[status.is]}</p>
      {status.is === 'draft' && status.returned !== undefined ? (
        <p className="kept-lines">
          Sendt tilbage {momentText(status.returned.at)}: {status.returned.comment}
        </p>
      ) : null}
    </Notice>
  )
}

const waits = {
  draft: 'Sagsbehandleren er i gang med den.',
  submitted: 'Den venter på konsulentens gennemsyn.',
  superseded: 'Den er afløst af en nyere vurdering.',
  discarded: 'Den er kasseret.',
} as const

const evaluationOf = ({ content, entities, stage }: AssessmentView, definition: QuestionnaireDefinition) =>
  evaluate(definition, withCaseFile(definition, content.answers, entities), {
    today: danishDate(new Date().toISOString()),
    stage,
  })
