import { isUnanswered, unknownParts } from './answerGaps.js'
import type { Answer, Answers, Evidence } from './answers.js'
import { isClarified } from './clarified.js'
import type { Subject } from './conditionTest.js'
import type { Question, QuestionId } from './definition.js'
import type { AcuteSignal, Circumstances, UnknownAnswer } from './evaluation.js'
import type { Program, Step } from './program.js'
import { relevantRows, rowsSaying } from './rows.js'

/** What one pass over the questions finds. */
export type Pass = Readonly<Findings> & {
  readonly subject: Subject
  /** 1 for each step whose condition holds, by its place. */
  readonly visible: Uint8Array
}

type Findings = {
  asked: QuestionId[]
  /** How many are asked at this stage and clarified. */
  clarified: number
  unanswered: QuestionId[]
  unknown: UnknownAnswer[]
  acute: AcuteSignal[]
  /** The sources of every answer that counts. */
  cited: Evidence[]
}

/** Every question in order, once. */
export function walk({ steps, emptiable }: Program, answers: Answers, { today, stage }: Circumstances): Pass {
  const relevant: Record<QuestionId, Answer> = {}
  const subject: Subject = { answers: relevant, today }
  const visible = new Uint8Array(steps.length)
  const findings: Findings = { asked: [], clarified: 0, unanswered: [], unknown: [], acute: [], cited: [] }
  for (const step of steps) {
    if (step.isAsked?.(subject) === false) continue
    visible[step.place] = 1
    const answer = step.ofRows ? answerTo(step.question, answers, subject) : answers[step.id]
    if (answer !== undefined) {
      relevant[step.id] = answer
      cite(answer, findings)
    }
    // Stage 1 asks the core only, but what is already known of the rest still counts: rules can only raise.
    if (step.stage <= stage) note(step, answer, findings)
  }
  settleEmptyLists(emptiable, subject, findings)
  return { subject, visible, ...findings }
}

function cite({ evidence }: Answer, { cited }: Findings): void {
  if (evidence !== undefined) cited.push(...evidence)
}

function note({ id, question, acute }: Step, answer: Answer | undefined, findings: Findings): void {
  findings.asked.push(id)
  if (isUnanswered(question, answer)) findings.unanswered.push(id)
  if (answer === undefined) return
  if (isClarified(question, answer)) findings.clarified += 1
  unknownParts(question, answer, findings.unknown)
  if (acute) acuteSignal(question, answer, findings.acute)
}

function answerTo(question: Question, answers: Answers, subject: Subject): Answer | undefined {
  if (question.kind === 'reference' && question.readFrom !== undefined) return rowsSaying(question, subject.answers)
  const answer = answers[question.id]
  return answer !== undefined && question.kind === 'group' ? relevantRows(question, answer, subject) : answer
}

function acuteSignal({ id, kind }: Question, answer: Answer, into: AcuteSignal[]): void {
  const found = kind === 'factor' ? answer.now : answer.value
  if (found === 'ja' || found === 'mistanke') into.push({ question: id, answer: found })
}

/** A list is rightly empty only when another answer, which may stand later, says so. */
function settleEmptyLists(lists: Program['emptiable'], subject: Subject, findings: Findings): void {
  for (const { id, isEmpty } of lists) {
    const place = findings.unanswered.indexOf(id)
    if (place < 0 || isEmpty(subject) !== true) continue
    findings.unanswered.splice(place, 1)
    findings.clarified += 1
  }
}
