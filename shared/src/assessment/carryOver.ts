import type { Answer, Answers } from '../questionnaire/answers.js'
import { isUnanswered } from '../questionnaire/answerGaps.js'
import { isMarked } from '../questionnaire/clarified.js'
import type { Question, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { findQuestion, questionsOf } from '../questionnaire/program.js'
import type { AnswerSetAside } from '../versions/migration.js'
import { migrateAnswers } from '../versions/migrateAnswers.js'
import type { Content } from './assessment.js'

export type Succession = {
  readonly from: QuestionnaireDefinition
  readonly to: QuestionnaireDefinition
  readonly as: 'stage2' | 'reassessment'
}

/** An assessment's own answers as its successor's version of the questionnaire reads them. */
export type Previous = {
  readonly answers: Answers
  /** Never inherited: each must be confirmed or given anew (G-12). */
  readonly toConfirm: readonly QuestionId[]
  /** What the successor's version has no place for. Shown, and never lost. */
  readonly setAside: readonly AnswerSetAside[]
}

export function previousAnswers({ from, to, as }: Succession, given: Answers): Previous {
  const own = Object.entries(given).filter(([id]) => isOwn(findQuestion(from, id)))
  const { answers, toConfirm, setAside } = migrateAnswers(from, to, Object.fromEntries(own))
  const changed = new Set(toConfirm.map(({ question }) => question))
  const mustConfirm = (question: Question): boolean =>
    changed.has(question.id) || (as === 'reassessment' && isMarked(question))
  const known = questionsOf(to).filter((question) => !isUnanswered(question, answers[question.id]))
  return { answers, toConfirm: known.filter(mustConfirm).map(({ id }) => id), setAside }
}

/** Rows live in the case, and what is only read from them follows. */
const isOwn = (question: Question | undefined): boolean =>
  question?.kind !== 'group' && !(question?.kind === 'reference' && question.readFrom !== undefined)

/** What a successor begins with: every answer that need not be confirmed. The conclusion is always made anew. */
export function carryOver({ answers, acute }: Content, succession: Succession): Content {
  const previous = previousAnswers(succession, answers)
  const { toConfirm } = previous
  const kept = Object.entries(previous.answers).filter(([id]) => !toConfirm.includes(id))
  return { answers: Object.fromEntries(kept), acute: succession.as === 'stage2' ? acute : {}, conclusion: {} }
}

/** Those that nobody has confirmed or changed yet. */
export const unconfirmed = (toConfirm: readonly QuestionId[], answers: Answers): readonly QuestionId[] =>
  toConfirm.filter((id) => isBlank(answers[id]))

const isBlank = (answer: Answer | undefined): boolean => answer === undefined || Object.keys(answer).length === 0
