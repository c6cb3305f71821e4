import {
  confirmReasonText,
  findQuestion,
  type Answer,
  type MigrationPreview,
  type QuestionId,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { Table } from '../../design/Table.js'
import { AsideTable } from './AsideTable.js'
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
            columns={[moveTexts.question, moveTexts.before, moveTexts.after, moveTexts.why].map((header) => ({
              header,
            }))}
            rows={toConfirm.map(({ question, before, after, reasons }) => ({
              id: question,
              cells: [
                <QuestionName key="name" definition={to} question={question} />,
                <InVersion key="before" definition={from} question={question} answer={before} />,
                <InVersion key="after" definition={to} question={question} answer={after} />,
                reasons.map((reason) => <p key={reason.reason}>{confirmReasonText(to, reason)}</p>),
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

type InVersionProps = {
  readonly definition: QuestionnaireDefinition
  readonly question: QuestionId
  readonly answer: Answer
}

function InVersion({ definition, question, answer }: InVersionProps) {
  const found = findQuestion(definition, question)
  return found === undefined ? null : <OneAnswer definition={definition} question={found} answer={answer} />
}
