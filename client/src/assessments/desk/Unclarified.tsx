import { findQuestion, type Evaluation, type QuestionId, type QuestionnaireDefinition } from '@forud/shared'
import { Details } from '../../design/Details.js'
import { demandsEvidence } from '../../questionnaire/answering.js'
import { useStore } from '../store/hooks.js'
import { knownTexts, reasonWords } from '../texts.js'
import { FirstOf } from './AcuteSignals.js'
import { KnownPart } from './KnownPart.js'
import { QuestionLink } from './QuestionLink.js'

/** As many as can be taken in at a glance. */
const shownAtOnce = 6

/** Acute and critical questions that were answered and are still open, each with why. */
export function Unclarified({ evaluation }: { readonly evaluation: Evaluation }) {
  const { asked, unclarified, unanswered } = evaluation
  // What nobody has answered yet is on the task list; here stands what was answered and is still open.
  const stillOpen = asked.filter((id) => unclarified.includes(id))
  const open = stillOpen.filter((id) => !unanswered.includes(id))
  const blank = stillOpen.filter((id) => unanswered.includes(id))
  const rest = open.slice(shownAtOnce)
  return (
    <KnownPart title={knownTexts.unclarified}>
      {unclarified.length === 0 ? <p>{knownTexts.noUnclarified}</p> : null}
      <OpenList evaluation={evaluation} questions={open.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <Details summary={knownTexts.more(rest.length)}>
          <OpenList evaluation={evaluation} questions={rest} />
        </Details>
      )}
      {blank.length === 0 ? null : (
        <p>
          <FirstOf questions={blank} text={knownTexts.unclarifiedBlank(blank.length)} />
        </p>
      )}
    </KnownPart>
  )
}

type OpenListProps = { readonly evaluation: Evaluation; readonly questions: readonly QuestionId[] }

function OpenList({ evaluation, questions }: OpenListProps) {
  const { definition } = useStore()
  return (
    <ul className="plain">
      {questions.map((id) => (
        <li key={id}>
          <QuestionLink id={id} /> <span className="muted">{whyOpen(definition, evaluation, id)}</span>
        </li>
      ))}
    </ul>
  )
}

function whyOpen(
  definition: QuestionnaireDefinition,
  { unknown, relevantAnswers }: Evaluation,
  id: QuestionId,
): string {
  const found = unknown.find(({ question }) => question === id)
  if (found !== undefined) return `uoplyst, ${reasonWords[found.why ?? 'withoutReason']}`
  const question = findQuestion(definition, id)
  const lacksSource = question !== undefined && demandsEvidence(question, relevantAnswers[id] ?? {})
  return lacksSource ? knownTexts.sourceMissing : knownTexts.answerLeavesOpen
}
