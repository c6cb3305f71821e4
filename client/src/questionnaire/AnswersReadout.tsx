import type { ReactNode } from 'react'
import {
  carriedNote,
  isUnanswered,
  type Answers,
  type Carried,
  type Evaluation,
  type Question,
  type QuestionnaireDefinition,
  type Section,
  type Stage,
} from '@forud/shared'
import { liesApart } from './answering.js'
import { evidenceText } from './evidence/evidenceText.js'
import { kinds } from './kinds.js'
import { Marks } from './Marks.js'
import { ReadContext } from './readout/readContext.js'
import { Unanswered } from './readout/Value.js'
import { WhyNotAsked } from './readout/WhyNotAsked.js'
import { texts } from './texts.js'

type AnswersReadoutProps = {
  readonly definition: QuestionnaireDefinition
  /** With the case's lists laid in (`withCaseFile`). */
  readonly answers: Answers
  readonly evaluation: Pick<Evaluation, 'asked' | 'unclarified'>
  /** Only these sections; absent: all that have questions. */
  readonly sections?: readonly string[]
  /** Answers that were not written in this assessment, by question. */
  readonly carried?: { readonly [question: string]: Carried }
  /** What a page adds under a question: comments. */
  readonly below?: (question: Question) => ReactNode
}

/** Every answer in reading order. Unanswered, unknown, »Nej«, not relevant and not asked are five visibly different things. */
export function AnswersReadout({
  definition,
  answers,
  evaluation,
  sections,
  carried = {},
  below,
}: AnswersReadoutProps) {
  const asked = new Set(evaluation.asked)
  const unclarified = new Set(evaluation.unclarified)
  const stage = stageOf(definition, asked)
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
                stage={stage}
                carried={carried[question.id]}
                below={below?.(question)}
              />
            ))}
          </SectionReadout>
        ))}
    </ReadContext>
  )
}

/** What is asked tells the stage: a question of the whole assessment is asked in the whole assessment only. */
const stageOf = ({ sections }: QuestionnaireDefinition, asked: ReadonlySet<string>): Stage =>
  sections.flatMap(questionsIn).some(({ id, stage }) => stage === 2 && asked.has(id)) ? 2 : 1

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
  readonly carried?: Carried | undefined
  /** How far the assessment has come: what belongs to a later stage is not asked for that reason alone. */
  readonly stage: Stage
  readonly below?: ReactNode
}

export function AnswerReadout({ question, answers, isUnclarified, carried, below, ...asked }: AnswerReadoutProps) {
  const answer = answers[question.id]
  return (
    <div className={liesApart(question, answer) ? 'answer in-annex' : 'answer'} id={question.id} tabIndex={-1}>
      <div className="answer-question">
        <span className="question-code">{question.code}</span> {question.text}{' '}
        <Marks question={question} isUnclarified={asked.isAsked && isUnclarified} />
      </div>
      <div className="answer-value">
        <GivenAnswer question={question} answers={answers} {...asked} />
        {(answer?.evidence ?? []).map((item, index) => (
          <p key={index} className={liesApart(item) ? 'answer-evidence in-annex' : 'answer-evidence'}>
            <span className="sr-only">Kilde: </span>
            {evidenceText(item)}
          </p>
        ))}
        {carried === undefined || answer === undefined ? null : (
          <p className="answer-carried muted">{carriedNote(carried)}</p>
        )}
      </div>
      {below === undefined ? null : <div className="answer-below">{below}</div>}
    </div>
  )
}

type GivenAnswerProps = Pick<AnswerReadoutProps, 'question' | 'answers' | 'isAsked'> & { readonly stage?: Stage }

/** One answer on its own, for lists that point at questions. */
export function GivenAnswer({ question, answers, isAsked, stage = 2 }: GivenAnswerProps) {
  const answer = answers[question.id]
  if (!isAsked) return <WhyNotAsked question={question} stage={stage} />
  if (question.kind === 'group' && isUnanswered(question, answer)) return <span>{texts.noRows}</span>
  if (answer === undefined) return <Unanswered />
  const { Readout } = kinds[question.kind]
  return <Readout question={question} answer={answer} />
}
