import { useState } from 'react'
import { danishDate, explainAsked, sentencesOf, type Question } from '@forud/shared'
import { useReadAnswers } from './readContext.js'
import { NotAsked } from './Value.js'

/** That a question was not asked, and why. `stage`: how far the assessment has come. */
export function WhyNotAsked({ question, stage }: { readonly question: Question; readonly stage: 1 | 2 }) {
  const { definition, answers } = useReadAnswers()
  const [today] = useState(() => danishDate(new Date().toISOString()))
  if (question.stage > stage) return <NotAsked later />
  const explanation = explainAsked(definition, question.id, { answers, today, stage })
  // A day that has passed since can turn a condition; then nothing is said rather than something wrong.
  const why = explanation === undefined || explanation.asked ? [] : sentencesOf(explanation, definition)
  return <NotAsked why={why.map(({ text }) => text)} />
}
