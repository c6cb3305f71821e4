import { useState } from 'react'
import { danishDate, type Answers, type Given, type Stage } from '@forud/shared'
import type { Derived } from '../store/derived.js'
import { useDerived, useStage, useView } from '../store/hooks.js'

const answersOf = ({ answers }: Derived): Answers => answers

/** What the page asks now, at the stage that is being worked on. */
export const useGivenOnPage = (): Given => useGiven(useStage())

/** What will be sent, at the assessment's own stage. */
export const useGivenToSend = (): Given => useGiven(useView().stage)

function useGiven(stage: Stage): Given {
  const answers = useDerived(answersOf)
  const [today] = useState(() => danishDate(new Date().toISOString()))
  return { answers, today, stage }
}
