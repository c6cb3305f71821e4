import {
  danishDate,
  evaluate,
  withCaseFile,
  type Account,
  type AssessmentView,
  type Evaluation,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { useMemo } from 'react'
import { Notice } from '../design/Notice.js'
import { Panel } from '../design/Panel.js'
import { AssessmentPage } from '../parts/AssessmentPage.js'
import { Conclusion } from '../parts/Conclusion.js'
import { StatementReadout } from '../parts/StatementReadout.js'
import { AnswersReadout } from '../questionnaire/AnswersReadout.js'
import { OwnLevelForm } from './OwnLevelForm.js'
import { StatementWriting } from './StatementWriting.js'
import '../questionnaire/questionnaire.css'
import './reviews.css'

type ReviewProps = { readonly view: AssessmentView; readonly definition: QuestionnaireDefinition }

/** Page 9: own level first, then the conclusion, then the statement. */
export function ReviewPage({ account }: { readonly account: Account }) {
  return (
    <AssessmentPage title="Gennemsyn">
      {(view, definition) => <Review key={account.id} view={view} definition={definition} />}
    </AssessmentPage>
  )
}

function Review({ view, definition }: ReviewProps) {
  const evaluation = useEvaluation(view, definition)
  const answers = useMemo(() => withCaseFile(definition, view.content.answers, view.entities), [definition, view])
  if (view.allowed.includes('lockOwnLevel')) {
    return (
      <>
        <Notice tone="info" title="Læs svarene, og sæt derefter dit eget niveau">
          <p>Sagsbehandlerens niveau og konklusion er skjult, indtil du har låst dit eget. Så kan du kommentere.</p>
        </Notice>
        <Panel title="Svarene">
          <AnswersReadout definition={definition} answers={answers} evaluation={evaluation} carried={view.carried} />
        </Panel>
        <OwnLevelForm view={view} />
      </>
    )
  }
  if (view.allowed.includes('giveStatement')) {
    return (
      <StatementWriting key={view.id} view={view} definition={definition} evaluation={evaluation} answers={answers} />
    )
  }
  return (
    <>
      {view.statement?.givenAt === undefined ? (
        <Notice tone="info" title="Vurderingen er ikke til gennemsyn">
          <p>Den er enten ikke sendt endnu eller allerede gennemset.</p>
        </Notice>
      ) : (
        <Notice tone="success" title="Udtalelsen er afgivet">
          <p>{whereNow[view.status.is]}</p>
        </Notice>
      )}
      {view.statement === undefined ? null : (
        <Panel title="Udtalelsen">
          <StatementReadout statement={view.statement} names={view.names} definition={definition} />
        </Panel>
      )}
      {view.conclusionWithheld === 'yes' ? null : (
        <Conclusion view={view} definition={definition} evaluation={evaluation} />
      )}
      <Panel title="Svarene">
        <AnswersReadout definition={definition} answers={answers} evaluation={evaluation} carried={view.carried} />
      </Panel>
    </>
  )
}

const whereNow: { readonly [is in AssessmentView['status']['is']]: string } = {
  draft: 'Sagsbehandleren har fået vurderingen tilbage.',
  submitted: 'Vurderingen er til gennemsyn igen.',
  reviewed: 'Vurderingen venter nu på lederens godkendelse.',
  approved: 'Lederen har godkendt vurderingen.',
  superseded: 'Vurderingen er afløst af en nyere.',
  discarded: 'Vurderingen er kasseret.',
}

/** As frozen when it was sent; until it may be shown, worked out for the marks beside the answers only. */
function useEvaluation(view: AssessmentView, definition: QuestionnaireDefinition): Evaluation {
  return useMemo(() => {
    const { status, content, entities, stage } = view
    const at = status.is === 'draft' ? new Date().toISOString() : status.at
    const now = { today: danishDate(at), stage }
    return view.evaluation ?? evaluate(definition, withCaseFile(definition, content.answers, entities), now)
  }, [view, definition])
}
