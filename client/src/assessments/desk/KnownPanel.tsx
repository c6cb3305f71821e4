import type { Evaluation } from '@forud/shared'
import { Link } from 'react-router'
import { paths } from '../../paths.js'
import { useDerived, useEvaluation, useView } from '../store/hooks.js'
import { deskTexts, knownTexts, reasonWords, unknownReasons } from '../texts.js'
import { AcuteSignals } from './AcuteSignals.js'
import { KnownPart } from './KnownPart.js'
import { MissingLink } from './Missing.js'
import { Origins } from './Origins.js'
import { CodeLink } from './QuestionLink.js'
import { Unclarified } from './Unclarified.js'

/** »Hvad ved vi«: acute signals, what is unknown and why, sources, and what stands in the way of sending. */
export function KnownPanel() {
  const evaluation = useEvaluation()
  return (
    <>
      <AcuteSignals evaluation={evaluation} />
      <Counts evaluation={evaluation} />
      <Unknown evaluation={evaluation} />
      <Unclarified evaluation={evaluation} />
      <KnownPart title={knownTexts.sources}>
        <Origins answers={evaluation.relevantAnswers} />
      </KnownPart>
      <Missing />
    </>
  )
}

type PartProps = { readonly evaluation: Evaluation }

function Counts({ evaluation: { counts, unknown } }: PartProps) {
  return (
    <KnownPart title={knownTexts.counts}>
      <dl className="known-counts">
        <Count label={knownTexts.clarified} value={`${counts.clarified} af ${counts.asked}`} />
        <Count label={knownTexts.unknown} value={String(new Set(unknown.map(({ question }) => question)).size)} />
        <Count label={knownTexts.unanswered} value={String(counts.unanswered)} />
      </dl>
    </KnownPart>
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

/** Everything that was answered »Uoplyst«, by why: what can be asked, and what cannot be asked safely. */
function Unknown({ evaluation: { unknown } }: PartProps) {
  if (unknown.length === 0) return null
  return (
    <KnownPart title={knownTexts.unknownWhy}>
      <ul className="plain">
        {unknownReasons.map((reason) => {
          const here = unknown.filter(({ why }) => (why ?? 'withoutReason') === reason)
          const questions = [...new Set(here.map(({ question }) => question))]
          return questions.length === 0 ? null : (
            <li key={reason}>
              <span className={reason === 'withoutReason' ? 'known-open' : undefined}>{reasonWords[reason]}</span>{' '}
              <span className="known-codes">
                {questions.map((id) => (
                  <CodeLink key={id} id={id} />
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </KnownPart>
  )
}

/** As many as are read in a hurry; the rest stands where the assessment is sent. */
const shownAtOnce = 3

function Missing() {
  const { id } = useView()
  const missing = useDerived(({ missing }) => missing)
  return (
    <KnownPart title={knownTexts.missing}>
      <p>{missing.length === 0 ? knownTexts.noneMissing : knownTexts.missingCount(missing.length)}</p>
      <ul className="plain">
        {missing.slice(0, shownAtOnce).map((error) => (
          <li key={`${error.path} ${error.message}`}>
            <MissingLink error={error} short />
          </li>
        ))}
      </ul>
      <p>
        <Link className="alone" to={paths.send(id)}>
          {missing.length > shownAtOnce ? knownTexts.allMissing(missing.length) : deskTexts.send}
        </Link>
      </p>
    </KnownPart>
  )
}
