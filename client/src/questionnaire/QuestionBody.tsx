import type { ReactNode } from 'react'
import type { Answer, Question } from '@forud/shared'
import { demandsEvidence, liesApart } from './answering.js'
import { EvidenceEditor } from './evidence/EvidenceEditor.js'
import { kinds } from './kinds.js'
import { Marks } from './Marks.js'
import { HelpText } from './QuestionHelp.js'
import { QuestionTools } from './QuestionTools.js'
import { texts } from './texts.js'
import { useBeside, type Besides } from './useBeside.js'

type QuestionBodyProps = {
  readonly question: Question
  readonly answer: Answer
  readonly error: string | undefined
  readonly onChange: (answer: Answer) => void
  readonly onLeave: () => void
  readonly below: ReactNode
}

/** One row: code and marks, text, answer, tools; under it what belongs to the answer. */
export function QuestionBody({ question, answer, error, onChange, onLeave, below }: QuestionBodyProps) {
  const { Input } = kinds[question.kind]
  const beside = useBeside(question, answer)
  return (
    <div className={classOf(question, answer)} data-question={question.id} onKeyDownCapture={beside.onKey}>
      <h2 className="question-head" id={`${question.id}-text`}>
        <span className="question-code">{question.code}</span>
        <span className="question-text">{question.text}</span>{' '}
        <Marks question={question} inAnnex={liesApart(question, answer)} />
      </h2>
      <div className="question-answer">
        <Input
          name={question.id}
          question={question}
          answer={answer}
          onChange={onChange}
          onLeave={onLeave}
          error={error}
          inRow={false}
        />
      </div>
      <QuestionTools question={question} answer={answer} onChange={onChange} beside={beside} />
      <Beside question={question} answer={answer} onChange={onChange} beside={beside} />
      {below}
    </div>
  )
}

/** A coded answer stands beside its text; every other kind stands below it. */
function classOf(question: Question, answer: Answer): string {
  const { kind, mark } = question
  const layout = kind === 'factor' || kind === 'rating' ? 'question-coded' : 'question-open'
  return `question ${layout} kind-${kind}${mark === undefined ? '' : ` question-${mark}`}${liesApart(question, answer) ? ' in-annex' : ''}`
}

type BesideProps = Pick<QuestionBodyProps, 'question' | 'answer' | 'onChange'> & { readonly beside: Besides }

function Beside({ question, answer, onChange, beside }: BesideProps) {
  const demanded = demandsEvidence(question, answer)
  const shows = beside.offersSource && (demanded || beside.source !== undefined || answer.evidence !== undefined)
  return (
    <>
      <div id={beside.helpId} className="question-help" aria-live="polite">
        {beside.help ? <HelpText question={question} /> : null}
      </div>
      {shows ? (
        <div className="evidence">
          {demanded ? <p className="question-unclarified">{texts.unclarifiedWithoutSource}</p> : null}
          <EvidenceEditor
            name={question.id}
            evidence={answer.evidence ?? []}
            columns={question.kind === 'factor'}
            demanded={demanded}
            open={beside.source}
            onOpen={beside.openSource}
            onChange={(evidence) => onChange({ ...answer, evidence })}
          />
        </div>
      ) : null}
    </>
  )
}
