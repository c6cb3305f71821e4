import { findQuestion, sentencesOf, type Explanation, type Sentence } from '@forud/shared'
import { placeOfQuestion } from '../desk/places.js'
import { PlaceLink } from '../desk/PlaceLink.js'
import { useStore, useView } from '../store/hooks.js'
import './why.css'

/** An explanation in sentences; every question that they mention leads to its answer. */
export function WhySentences({ explanation }: { readonly explanation: Explanation }) {
  const { definition } = useStore()
  return (
    <div className="why-sentences">
      {sentencesOf(explanation, definition).map((sentence) => (
        <SentenceLine key={sentence.text} sentence={sentence} />
      ))}
    </div>
  )
}

function SentenceLine({ sentence: { runs } }: { readonly sentence: Sentence }) {
  return (
    <p>
      {runs.map(({ text, question }, place) =>
        question === undefined ? text : <Mention key={place} id={question} text={text} />,
      )}
    </p>
  )
}

function Mention({ id, text }: { readonly id: string; readonly text: string }) {
  const { definition } = useStore()
  const { id: assessment } = useView()
  const question = findQuestion(definition, id)
  return (
    <PlaceLink place={placeOfQuestion(definition, assessment, id)}>
      <span title={question?.text}>{text}</span>
    </PlaceLink>
  )
}
