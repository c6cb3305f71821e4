import type { ReactNode } from 'react'
import { findQuestion, type Evaluation, type QuestionId, type QuestionnaireDefinition } from '@forud/shared'
import { paths } from '../../paths.js'
import { demandsEvidence } from '../../questionnaire/answering.js'
import { useDerived, useEvaluation, useStore, useView } from '../store/hooks.js'
import { deskTexts, knownTexts, reasonWords } from '../texts.js'
import { Origins } from './Origins.js'
import { placeOf, subjectOf } from './places.js'
import { PlaceLink } from './PlaceLink.js'
import { QuestionLink } from './QuestionLink.js'
import { Link } from 'react-router'

/** »Hvad ved vi«: acute signals, what is unknown and why, sources, and what stands in the way of sending. */
export function KnownPanel() {
  const evaluation = useEvaluation()
  return (
    <>
      <AcuteSignals evaluation={evaluation} />
      <Counts evaluation={evaluation} />
      <Unclarified evaluation={evaluation} />
      <Part title={knownTexts.sources}>
        <Origins answers={evaluation.relevantAnswers} />
      </Part>
      <Missing />
    </>
  )
}

type PartProps = { readonly evaluation: Evaluation }

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="known-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function AcuteSignals({ evaluation: { acute, unanswered } }: PartProps) {
  const { definition } = useStore()
  const open = unanswered.filter((id) => findQuestion(definition, id)?.mark === 'acute').length
  return (
    <Part title={knownTexts.acute}>
      {acute.length === 0 ? <p>{knownTexts.noAcute}</p> : null}
      <ul className="plain">
        {acute.map(({ question, answer }) => (
          <li key={question} className={`known-acute known-${answer}`}>
            <strong>{answer === 'ja' ? 'Ja' : 'Mistanke'}</strong> <QuestionLink id={question} />
          </li>
        ))}
      </ul>
      {open === 0 ? null : <p className="known-open">{knownTexts.acuteUnanswered(open)}</p>}
    </Part>
  )
}

function Counts({ evaluation: { counts } }: PartProps) {
  const reasons = (['ikkeSpurgt', 'ikkeAfklaret', 'ikkeSikkert', 'withoutReason'] as const)
    .filter((reason) => counts.unknown[reason] > 0)
    .map((reason) => `${counts.unknown[reason]} ${reasonWords[reason]}`)
  return (
    <Part title={knownTexts.counts}>
      <dl className="known-counts">
        <Count label={knownTexts.clarified} value={`${counts.clarified} af ${counts.asked}`} />
        <Count label={knownTexts.unknown} value={reasons.length === 0 ? '0' : reasons.join(', ')} />
        <Count label={knownTexts.unanswered} value={String(counts.unanswered)} />
      </dl>
    </Part>
  )
}

function Count({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** As many as can be taken in at a glance. */
const shownAtOnce = 6

function Unclarified({ evaluation }: PartProps) {
  const { definition } = useStore()
  const { asked, unclarified, unanswered } = evaluation
  // What nobody has answered yet is on the task list; here stands what was answered and is still open.
  const stillOpen = asked.filter((id) => unclarified.includes(id))
  const open = stillOpen.filter((id) => !unanswered.includes(id))
  const blank = stillOpen.length - open.length
  return (
    <Part title={knownTexts.unclarified}>
      {unclarified.length === 0 ? <p>{knownTexts.noUnclarified}</p> : null}
      <ul className="plain">
        {open.slice(0, shownAtOnce).map((id) => (
          <li key={id}>
            <QuestionLink id={id} /> <span className="muted">{whyOpen(definition, evaluation, id)}</span>
          </li>
        ))}
      </ul>
      {open.length > shownAtOnce ? <p className="muted">{knownTexts.more(open.length - shownAtOnce)}</p> : null}
      {blank === 0 ? null : <p className="muted">{knownTexts.unclarifiedBlank(blank)}</p>}
    </Part>
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

function Missing() {
  const { definition } = useStore()
  const { id } = useView()
  const missing = useDerived(({ missing }) => missing)
  return (
    <Part title={knownTexts.missing}>
      <p>{missing.length === 0 ? knownTexts.noneMissing : knownTexts.missingCount(missing.length)}</p>
      <ul className="plain">
        {missing.slice(0, 3).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <PlaceLink place={placeOf(definition, id, path)}>
              {subjectOf(definition, path)?.code}: {message}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {missing.length > 3 ? <Link to={paths.send(id)}>{deskTexts.send}</Link> : null}
    </Part>
  )
}
