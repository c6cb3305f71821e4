import {
  confirmReasonText,
  findQuestion,
  type Answer,
  type ConfirmReason,
  type MigrationPreview,
  type QuestionId,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { Table } from '../../design/Table.js'
import { AsideTable } from './AsideTable.js'
import { inOrder } from './inOrder.js'
import { OneAnswer } from './OneAnswer.js'
import { QuestionName } from './QuestionName.js'
import { moveTexts } from './texts.js'

type FatesProps = {
  readonly preview: MigrationPreview
  readonly from: QuestionnaireDefinition
  readonly to: QuestionnaireDefinition
}

/** Every answer that does not simply follow along: before, after and why. */
export function Fates({ preview: { toConfirm, setAside, unanswered }, from, to }: FatesProps) {
  return (
    <>
      {toConfirm.length === 0 ? null : (
        <Panel title={moveTexts.toConfirm}>
          <Table
            caption={moveTexts.toConfirm}
            captionHidden
            columns={[moveTexts.question, moveTexts.before, moveTexts.after].map((header) => ({ header }))}
            rows={inOrder(to, toConfirm).map(({ question, before, after, reasons }) => ({
              id: question,
              cells: [
                <Changed key="changed" definition={to} question={question} reasons={reasons} />,
                <InVersion key="before" definition={from} question={question} answer={before} />,
                <InVersion key="after" definition={to} question={question} answer={after} />,
              ],
            }))}
          />
        </Panel>
      )}
      {setAside.length === 0 ? null : (
        <Panel title={moveTexts.setAside}>
          <AsideTable caption={moveTexts.setAside} from={from} parts={setAside} />
        </Panel>
      )}
      {unanswered.length === 0 ? null : (
        <Panel title={moveTexts.toAnswer}>
          <ul>
            {unanswered.map((id) => (
              <li key={id}>
                <QuestionName definition={to} question={id} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

type ChangedProps = {
  readonly definition: QuestionnaireDefinition
  readonly question: QuestionId
  readonly reasons: readonly ConfirmReason[]
}

/** The question with why its answer must be confirmed. */
const Changed = ({ definition, question, reasons }: ChangedProps) => (
  <>
    <QuestionName definition={definition} question={question} />
    {reasons.map((reason) => (
      <p key={reason.reason} className="move-why">
        {confirmReasonText(definition, reason)}
      </p>
    ))}
  </>
)

type InVersionProps = {
  readonly definition: QuestionnaireDefinition
  readonly question: QuestionId
  readonly answer: Answer
}

function InVersion({ definition, question, answer }: InVersionProps) {
  const found = findQuestion(definition, question)
  return found === undefined ? null : <OneAnswer definition={definition} question={found} answer={answer} />
}
