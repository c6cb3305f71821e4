import { findQuestion, type QuestionId } from '@forud/shared'
import { useStore, useView } from '../store/hooks.js'
import { placeOfQuestion } from './places.js'
import { PlaceLink } from './PlaceLink.js'

/** »C1« with the start of the question, leading to its answer. */
export function QuestionLink({ id }: { readonly id: QuestionId }) {
  const { definition } = useStore()
  const view = useView()
  const question = findQuestion(definition, id)
  if (question === undefined) return null
  return (
    <PlaceLink place={placeOfQuestion(definition, view.id, id)}>
      {question.code} {shortened(question.text)}
    </PlaceLink>
  )
}

/** The code alone, where many stand together. */
export function CodeLink({ id }: { readonly id: QuestionId }) {
  const { definition } = useStore()
  const view = useView()
  const question = findQuestion(definition, id)
  if (question === undefined) return null
  return (
    <PlaceLink place={placeOfQuestion(definition, view.id, id)}>
      <span title={question.text}>{question.code}</span>
      <span className="sr-only"> {question.text}</span>
    </PlaceLink>
  )
}

const longestName = 70

export const shortened = (text: string): string => {
  if (text.length <= longestName) return text
  const cut = text.slice(0, longestName)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
