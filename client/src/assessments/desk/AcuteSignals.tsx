import { findQuestion, type Evaluation, type QuestionId } from '@forud/shared'
import { useStore, useView, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { knownTexts } from '../texts.js'
import { KnownPart } from './KnownPart.js'
import { placeOfQuestion } from './places.js'
import { PlaceLink } from './PlaceLink.js'
import { QuestionLink } from './QuestionLink.js'

const responsesIn = ({ document }: State) => document.content.acute

/** What is acute, whether somebody has been contacted, and how many acute questions nobody has answered. */
export function AcuteSignals({ evaluation: { acute, unanswered } }: { readonly evaluation: Evaluation }) {
  const { definition } = useStore()
  const responses = useWritten(responsesIn)
  const open = unanswered.filter((id) => findQuestion(definition, id)?.mark === 'acute')
  return (
    <KnownPart title={knownTexts.acute}>
      {acute.length === 0 ? <p>{knownTexts.noAcute}</p> : null}
      <ul className="plain">
        {acute.map(({ question, answer }) => (
          <li key={question} className={`known-acute known-${answer}`}>
            <strong>{answer === 'ja' ? 'Ja' : 'Mistanke'}</strong> <QuestionLink id={question} />
            {answer === 'ja' && responses[question] === undefined ? <NobodyNamed question={question} /> : null}
          </li>
        ))}
      </ul>
      {open[0] === undefined ? null : (
        <p className="known-open">
          <FirstOf questions={open} text={knownTexts.acuteUnanswered(open.length)} />
        </p>
      )}
    </KnownPart>
  )
}

function NobodyNamed({ question }: { readonly question: QuestionId }) {
  const { definition } = useStore()
  const { id } = useView()
  const place = placeOfQuestion(definition, id, question)
  return (
    <div>
      <PlaceLink place={{ ...place, focus: `acute-${question}` }}>{knownTexts.nobodyNamed}</PlaceLink>
    </div>
  )
}

type FirstOfProps = { readonly questions: readonly QuestionId[]; readonly text: string }

/** »9 spørgsmål …«, leading to the first of them. */
export function FirstOf({ questions: [first], text }: FirstOfProps) {
  const { definition } = useStore()
  const { id } = useView()
  if (first === undefined) return null
  return <PlaceLink place={placeOfQuestion(definition, id, first)}>{text}</PlaceLink>
}
