import { isUnanswered, unknownParts } from './answerGaps.js'
import type { Answer, Answers } from './answers.js'
import { isClarified } from './clarified.js'
import { testOf, type Subject } from './conditionTest.js'
import type { Question, QuestionId, Stage } from './definition.js'
import type { AcuteSignal, Circumstances, UnknownAnswer } from './evaluation.js'
import type { Program, Step } from './program.js'
import { relevantRows, rowsSaying } from './rows.js'

/** What one pass over the questions finds. */
export type Pass = {
  readonly subject: Subject
  readonly asked: readonly QuestionId[]
  readonly visible: ReadonlySet<QuestionId>
  /** Asked at this stage and clarified. */
  readonly clarified: ReadonlySet<QuestionId>
  readonly unanswered: readonly QuestionId[]
  readonly unknown: readonly UnknownAnswer[]
  readonly acute: readonly AcuteSignal[]
}

/** Every question in order, once. */
export function walk({ steps }: Program, answers: Answers, { today, stage }: Circumstances): Pass {
  const relevant: Record<QuestionId, Answer> = {}
  const subject: Subject = { answers: relevant, today }
  const asked: QuestionId[] = []
  const visible = new Set<QuestionId>()
  const clarified = new Set<QuestionId>()
  const unanswered: QuestionId[] = []
  const unknown: UnknownAnswer[] = []
  const acute: AcuteSignal[] = []

  for (const { question, isAsked } of steps) {
    if (isAsked !== undefined && isAsked(subject) !== true) continue
    const answer = answerTo(question, answers, subject)
    if (answer !== undefined) relevant[question.id] = answer
    visible.add(question.id)
    // Stage 1 asks the core only, but what is already known of the rest still counts: rules can only raise.
    if (!isOfStage(question, stage)) continue
    asked.push(question.id)
    if (isClarified(question, answer)) clarified.add(question.id)
    if (isUnanswered(question, answer)) unanswered.push(question.id)
    unknown.push(...unknownParts(question, answer))
    if (question.mark === 'acute') acute.push(...acuteSignal(question, answer))
  }
  clarifyEmptyLists(steps, subject, clarified, unanswered)
  return { subject, asked, visible, clarified, unanswered, unknown, acute }
}

const isOfStage = (question: Question, stage: Stage): boolean => question.stage <= stage

function answerTo(question: Question, answers: Answers, subject: Subject): Answer | undefined {
  if (question.kind === 'reference' && question.readFrom !== undefined) return rowsSaying(question, subject.answers)
  const answer = answers[question.id]
  return answer !== undefined && question.kind === 'group' ? relevantRows(question, answer, subject) : answer
}

function acuteSignal({ id, kind }: Question, answer: Answer | undefined): readonly AcuteSignal[] {
  const found = kind === 'factor' ? answer?.now : answer?.value
  return found === 'ja' || found === 'mistanke' ? [{ question: id, answer: found }] : []
}

/** A list is rightly empty only when another answer, which may stand later, says so. */
function clarifyEmptyLists(
  steps: readonly Step[],
  subject: Subject,
  clarified: Set<QuestionId>,
  unanswered: QuestionId[],
): void {
  for (const { question } of steps) {
    if (question.kind !== 'group' || question.emptyWhen === undefined) continue
    const place = unanswered.indexOf(question.id)
    if (place < 0 || testOf(question.emptyWhen)(subject) !== true) continue
    unanswered.splice(place, 1)
    clarified.add(question.id)
  }
}
