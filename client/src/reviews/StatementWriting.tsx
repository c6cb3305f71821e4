import {
  levelName,
  reviewDecisionNames,
  type Answers,
  type AssessmentView,
  type Evaluation,
  type Question,
  type QuestionnaireDefinition,
  type ReviewDecision,
} from '@forud/shared'
import { useMemo, useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { focusHeading } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { SaveStatus } from '../design/SaveStatus.js'
import { useRefresh } from '../http/useRead.js'
import { Conclusion } from '../parts/Conclusion.js'
import { errorsIn } from '../parts/formErrors.js'
import { FailedNotice } from '../parts/Loaded.js'
import { AnswersReadout } from '../questionnaire/AnswersReadout.js'
import { EditingContext } from './editing.js'
import { QuestionComment } from './QuestionComment.js'
import { StatementForm } from './StatementForm.js'
import { gapsOf } from './statementGaps.js'
import { useStatement } from './useStatement.js'

type Props = {
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
  readonly evaluation: Evaluation
  readonly answers: Answers
}

/** Answers with comments, the conclusion, and the statement, which is saved while it is written and frozen when given. */
export function StatementWriting({ view, definition, evaluation, answers }: Props) {
  const editing = useStatement(view)
  const { errors, asked, busy, ask, cancel, give } = useGiving(editing)
  const { decision } = editing.draft
  // A letter in a comment draws the comments again, not every answer.
  const readout = useMemo(
    () => (
      <AnswersReadout
        definition={definition}
        answers={answers}
        evaluation={evaluation}
        carried={view.carried}
        below={commentOn}
      />
    ),
    [definition, answers, evaluation, view.carried],
  )
  return (
    <>
      <nav className="page-parts" aria-label="På siden">
        <a href="#svar">Svarene</a>
        <a href="#konklusion">Konklusionen</a>
        <a href="#udtalelse">Din udtalelse</a>
        <SaveStatus saving={editing.saving} />
      </nav>
      <ErrorSummary errors={errors} title="Udtalelsen er ikke afgivet" />
      {editing.problem === undefined ? null : <FailedNotice problem={editing.problem} />}
      <div id="svar">
        <Panel title="Svarene">
          <EditingContext value={editing}>{readout}</EditingContext>
        </Panel>
      </div>
      <div id="konklusion">
        <p className="own-level">
          Dit eget niveau: <strong>{view.statement === undefined ? '–' : levelName(view.statement.ownLevel)}</strong>
        </p>
        <Conclusion view={view} definition={definition} evaluation={evaluation} />
      </div>
      <div id="udtalelse">
        <StatementForm editing={editing} errors={errors} />
        <div className="button-row">
          <Button look="primary" onPress={ask}>
            Afgiv udtalelsen
          </Button>
        </div>
      </div>
      {asked && decision !== undefined ? (
        <GiveDialog decision={decision} busy={busy} onGive={() => void give()} onClose={cancel} />
      ) : null}
    </>
  )
}

const commentOn = (question: Question) => <QuestionComment question={question} />

type GiveDialogProps = {
  readonly decision: ReviewDecision
  readonly busy: boolean
  readonly onGive: () => void
  readonly onClose: () => void
}

function GiveDialog({ decision, busy, onGive, onClose }: GiveDialogProps) {
  return (
    <Dialog
      title="Afgiv udtalelsen?"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={busy} onPress={onGive}>
            Ja, afgiv den
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      <p>
        Beslutning: <strong>{reviewDecisionNames[decision]}</strong>.
      </p>
      <p>Når udtalelsen er afgivet, er den frosset og kan ikke ændres.</p>
    </Dialog>
  )
}

function useGiving(editing: ReturnType<typeof useStatement>) {
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const refresh = useRefresh()
  const cancel = () => {
    setAsked(false)
  }
  const ask = () => {
    const gaps = gapsOf(editing.draft)
    setErrors(gaps)
    setAsked(gaps.length === 0)
  }
  const give = async () => {
    setBusy(true)
    const outcome = await editing.give()
    setBusy(false)
    setAsked(false)
    if (!outcome.ok) {
      setErrors(errorsIn(outcome.problem))
      return
    }
    await refresh()
    focusHeading()
  }
  return { errors, asked, busy, ask, cancel, give }
}
