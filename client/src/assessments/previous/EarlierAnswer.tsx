import type { Answer, Question } from '@forud/shared'
import { evidenceText } from '../../questionnaire/evidence/evidenceText.js'
import { OneAnswer } from '../move/OneAnswer.js'
import { useStore } from '../store/hooks.js'

type EarlierAnswerProps = { readonly question: Question; readonly answer: Answer }

/** An answer from before with everything that it rested on. */
export function EarlierAnswer({ question, answer }: EarlierAnswerProps) {
  const { definition } = useStore()
  return (
    <div className="previous-answer">
      <OneAnswer definition={definition} question={question} answer={answer} />
      {(answer.evidence ?? []).map((item, index) => (
        <p key={index} className="answer-evidence">
          <span className="sr-only">Kilde: </span>
          {evidenceText(item)}
        </p>
      ))}
    </div>
  )
}
