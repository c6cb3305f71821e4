import type { Answer, AssessmentView, Carried, LastKnown, PreviousView, QuestionId, Written } from '@forud/shared'
import { isSame } from '../store/same.js'

/** How an answer stands to what was answered in the assessments before. */
export type Standing =
  /** Nobody has answered it anew, and it is not inherited. */
  | { readonly is: 'toConfirm'; readonly written: Written; readonly answer: Answer }
  | { readonly is: 'confirmed'; readonly written: Written; readonly by?: string; readonly at?: string }
  /** Inherited as it was. */
  | { readonly is: 'carried'; readonly written: Written }
  /** Answered otherwise now. */
  | { readonly is: 'changed'; readonly written: Written; readonly answer: Answer }
  | { readonly is: 'lastKnown'; readonly written: Written; readonly answer: Answer }

type Now = { readonly answer: Answer | undefined; readonly given: 'written' | 'confirmed' | undefined }

export function standingOf(view: AssessmentView, question: QuestionId, now: Now): Standing | undefined {
  const { previous } = view
  if (previous?.as !== 'reassessment') return undefined
  const written = previous.written[question] ?? previous
  if (now.given === 'confirmed') return { is: 'confirmed', written }
  const carried = now.given === 'written' ? undefined : view.carried[question]
  if (carried !== undefined && now.answer !== undefined) return inherited(carried)
  return earlier(previous, question, { written, now, mustConfirm: previous.toConfirm.includes(question) })
}

const inherited = (carried: Carried): Standing =>
  carried.confirmed === undefined
    ? { is: 'carried', written: carried }
    : { is: 'confirmed', written: carried, ...carried.confirmed }

const lastKnown = (known: LastKnown | undefined): Standing | undefined =>
  known === undefined ? undefined : { is: 'lastKnown', written: known, answer: known.answer }

type Beside = { readonly written: Written; readonly now: Now; readonly mustConfirm: boolean }

function earlier(
  previous: PreviousView,
  question: QuestionId,
  { written, now, mustConfirm }: Beside,
): Standing | undefined {
  const before = previous.answers[question]
  if (before === undefined) return lastKnown(previous.lastKnown[question])
  if (now.answer === undefined && mustConfirm) return { is: 'toConfirm', written, answer: before }
  return isSame(before, now.answer) ? undefined : { is: 'changed', written, answer: before }
}
