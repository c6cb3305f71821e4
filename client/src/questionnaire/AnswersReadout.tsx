import type { ReactNode } from 'react'
import {
  isUnanswered,
  type Answers,
  type Evaluation,
  type Question,
  type QuestionnaireDefinition,
  type Section,
} from '@forud/shared'
import { evidenceText } from './evidence/evidenceText.js'
import { kinds } from './kinds.js'
import { Marks } from './Marks.js'
import { ReadContext } from './readout/readContext.js'
import { NotAsked, Unanswered } from './readout/Value.js'
import { texts } from './texts.js'

type AnswersReadoutProps = {
  readonly definition: QuestionnaireDefinition
  /** With the case's lists laid in (`withCaseFile`). */
  readonly answers: Answers
  readonly evaluation: Pick<Evaluation, 'asked' | 'unclarified'>
  /** Only these sections; absent: all that have questions. */
  readonly sections?: readonly string[]
  /** What a page adds under a question: comments, the previous answer. */
  readonly below?: (question: Question) => ReactNode
}

/** Every answer in reading order. Unanswered, unknown, »Nej«, not relevant and not asked are five visibly different things. */
export function AnswersReadout({ definition, answers, evaluation, sections, below }: AnswersReadoutProps) {
  const asked = new Set(evaluation.asked)
  const unclarified = new Set(evaluation.unclarified)
  return (
    <ReadContext value={{ definition, answers }}>
      {definition.sections
        .filter(({ code }) => sections === undefined || sections.includes(code))
        .map((section) => (
          <SectionReadout key={section.code} section={section}>
            {questionsIn(section).map((question) => (
              <AnswerReadout
                key={question.id}
                question={question}
                answers={answers}
                isAsked={asked.has(question.id)}
                isUnclarified={unclarified.has(question.id)}
                below={below?.(question)}
              />
            ))}
          </SectionReadout>
        ))}
    </ReadContext>
  )
}

const questionsIn = ({ questions }: Section): readonly Question[] =>
  questions.filter((item) => item.kind !== 'conclusion')

function SectionReadout({ section, children }: { readonly section: Section; readonly children: ReactNode }) {
  return (
    <section className="answers-section" aria-labelledby={`section-${section.code}`}>
      <h2 id={`section-${section.code}`}>
        {section.code} · {section.title}
      </h2>
      {children}
    </section>
  )
}

type AnswerReadoutProps = {
  readonly question: Question
  readonly answers: Answers
  readonly isAsked: boolean
  readonly isUnclarified: boolean
  readonly below?: ReactNode
}

export function AnswerReadout({ question, answers, isAsked, isUnclarified, below }: AnswerReadoutProps) {
  const answer = answers[question.id]
  return (
    <div className="answer" id={question.id} tabIndex={-1}>
      <div className="answer-question">
        <span className="question-code">{question.code}</span> {question.text}{' '}
        <Marks question={question} isUnclarified={isAsked && isUnclarified} />
      </div>
      <div className="answer-value">
        <GivenAnswer question={question} answers={answers} isAsked={isAsked} />
        {(answer?.evidence ?? []).map((item, index) => (
          <p key={index} className="answer-evidence">
            <span className="sr-only">Kilde: </span>
            {evidenceText(item)}
          </p>
        ))}
      </div>
      {below === undefined ? null : <div className="answer-below">{below}</div>}
    </div>
  )
}

/** One answer on its own, for lists that point at questions. */
export function GivenAnswer({ question, answers, isAsked }: Omit<AnswerReadoutProps, 'isUnclarified' | 'below'>) {
  const answer = answers[question.id]
  if (!isAsked) return <NotAsked />
  if (question.kind === 'group' && isUnanswered(question, answer)) return <span>{texts.noRows}</span>
  if (answer === undefined) return <Unanswered />
  const { Readout } = kinds[question.kind]
  return <Readout question={question} answer={answer} />
}
