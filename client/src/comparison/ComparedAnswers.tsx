import { useMemo } from 'react'
import {
  findQuestion,
  type Question,
  type QuestionChange,
  type QuestionId,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { Tag } from '../design/Tag.js'
import { AnswerReadout } from '../questionnaire/AnswersReadout.js'
import { ReadContext } from '../questionnaire/readout/readContext.js'
import { ChangedParts } from './ChangedParts.js'
import { useSides, type Worded } from './sides.js'
import { changeWords, comparisonTexts } from './texts.js'

export type Shown = 'changed' | 'all'
type ComparedAnswersProps = { readonly changes: readonly QuestionChange[]; readonly shown: Shown }

/** The questions in the order of the later version, and last those that only the earlier one has. */
export function ComparedAnswers({ changes, shown }: ComparedAnswersProps) {
  const sides = useSides()
  const sections = useMemo(() => sectionsOf(sides.before, sides.after), [sides])
  const byId = new Map(changes.map((change) => [change.question, change]))
  return sections
    .map(({ code, title, questions }) => ({
      code,
      title,
      questions: questions.filter(({ id }) => shown === 'all' || byId.has(id)),
    }))
    .filter(({ questions }) => questions.length > 0)
    .map(({ code, title, questions }) => (
      <section key={code} className="answers-section" aria-labelledby={`section-${code}`}>
        <h3 id={`section-${code}`}>
          {code} · {title}
        </h3>
        {questions.map((question) => (
          <Compared key={question.id} question={question} change={byId.get(question.id)} />
        ))}
      </section>
    ))
}

type Section = { readonly code: string; readonly title: string; readonly questions: readonly Question[] }

function sectionsOf({ definition: before }: Worded, { definition: after }: Worded): readonly Section[] {
  const codes = [...new Set([...after.sections, ...before.sections].map(({ code }) => code))]
  return codes.map((code) => {
    const [now, then] = [sectionIn(after, code), sectionIn(before, code)]
    const gone = then.questions.filter(({ id }) => findQuestion(after, id) === undefined)
    return { code, title: now.title || then.title, questions: [...now.questions, ...gone] }
  })
}

function sectionIn({ sections }: QuestionnaireDefinition, code: string): Section {
  const { title = '', questions = [] } = sections.find((section) => section.code === code) ?? {}
  return { code, title, questions: questions.filter((item) => item.kind !== 'conclusion') }
}

type ComparedProps = { readonly question: Question; readonly change: QuestionChange | undefined }

const tones = { added: 'success', removed: 'danger', changed: 'info' } as const

function Compared({ question, change }: ComparedProps) {
  const { before, after } = useSides()
  if (change === undefined) return <Unchanged question={question} />
  const { id } = question
  const asked = { before: findQuestion(before.definition, id), after: findQuestion(after.definition, id) }
  return (
    <div className="answer compared" id={id} tabIndex={-1}>
      <div className="answer-question">
        <span className="question-code">{question.code}</span> {question.text}{' '}
        <Tag tone={tones[change.change]}>{changeWords[change.change]}</Tag>
      </div>
      <div className="answer-value">
        <ChangedParts asked={asked} parts={change.parts} />
        {change.change === 'changed' ? null : (
          <p className="muted">{whyMissing(change.change === 'added' ? before : after, id)}</p>
        )}
      </div>
    </div>
  )
}

/** Not there, not asked and not answered are three different things. */
function whyMissing({ definition, asked, number, status }: Worded, id: QuestionId): string {
  if (findQuestion(definition, id) === undefined) return comparisonTexts.notThere(definition.version)
  if (!asked.includes(id)) return comparisonTexts.notAsked(number)
  return status.is === 'draft' ? comparisonTexts.notAnsweredYet(number) : comparisonTexts.notAnswered(number)
}

function Unchanged({ question }: { readonly question: Question }) {
  const { before, after } = useSides()
  const side = findQuestion(after.definition, question.id) === undefined ? before : after
  return (
    <ReadContext value={side}>
      <AnswerReadout
        question={question}
        answers={side.answers}
        isAsked={side.asked.includes(question.id) || side.answers[question.id] !== undefined}
        isUnclarified={false}
        stage={side.stage}
      />
    </ReadContext>
  )
}
