import { useMemo } from 'react'
import type { Answer, Question, QuestionnaireDefinition } from '@forud/shared'
import { GivenAnswer } from '../../questionnaire/AnswersReadout.js'
import { ReadContext } from '../../questionnaire/readout/readContext.js'
import { useDerived } from '../store/hooks.js'
import type { Derived } from '../store/derived.js'

type OneAnswerProps = {
  readonly definition: QuestionnaireDefinition
  readonly question: Question
  readonly answer: Answer
}

const answersOf = ({ answers }: Derived) => answers

/** One answer in the words of the version that it is read in; people are looked up among those of the case. */
export function OneAnswer({ definition, question, answer }: OneAnswerProps) {
  const written = useDerived(answersOf)
  const answers = useMemo(() => ({ ...written, [question.id]: answer }), [written, question, answer])
  const read = useMemo(() => ({ definition, answers }), [definition, answers])
  return (
    <ReadContext value={read}>
      <GivenAnswer question={question} answers={answers} isAsked />
    </ReadContext>
  )
}
