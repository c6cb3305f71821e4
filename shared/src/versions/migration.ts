import type { Answer, Answers } from '../questionnaire/answers.js'
import type { QuestionId } from '../questionnaire/definition.js'
import type { Bounds, Setting } from './change.js'

/** What becomes of a draft's answers when it continues in another version. Nothing is ever deleted. */
export type Migration = {
  /** What the draft continues with. Each has the shape that the new version asks for. */
  readonly answers: Answers
  /** Every answer is here, under `toConfirm`, or set aside as a whole. */
  readonly carried: readonly CarriedAnswer[]
  /** Carried too, but somebody must say that it still holds. */
  readonly toConfirm: readonly AnswerToConfirm[]
  /** Answers and parts of answers that have no place in the new version. They are kept with the draft. */
  readonly setAside: readonly AnswerSetAside[]
  /** Questions without an answer that the old version did not have or did not demand, or whose answer was set aside. */
  readonly unanswered: readonly QuestionId[]
}

export type CarriedAnswer = { readonly question: QuestionId; readonly before: Answer; readonly after: Answer }

export type AnswerToConfirm = CarriedAnswer & { readonly reasons: readonly ConfirmReason[] }

/** Why an answer must be confirmed. `path`: the question's id, and the field's where it concerns a field of the rows. */
export type ConfirmReason = { readonly path: readonly QuestionId[] } & (
  | { readonly reason: 'questionReworded'; readonly before: string; readonly after: string }
  | { readonly reason: 'optionReworded'; readonly option: string; readonly before: string; readonly after: string }
  | { readonly reason: 'optionMarksChanged'; readonly option: string }
  | { readonly reason: 'conditionChanged' }
  | { readonly reason: 'markChanged' }
  | { readonly reason: 'safeChanged' }
  | { readonly reason: 'annexOpened' }
  | { readonly reason: 'boundsChanged'; readonly before: Bounds; readonly after: Bounds }
  | { readonly reason: 'settingChanged'; readonly setting: Setting }
  | { readonly reason: 'fieldMissing' }
  | { readonly reason: 'partSetAside' }
)

/** `path`: the question's id, and for a part of a row the row's id and the field's. `answer` has its place there. */
export type AnswerSetAside = {
  readonly question: QuestionId
  readonly path: readonly string[]
  readonly answer: Answer
  readonly reason: SetAsideReason
}

export type SetAsideReason = 'questionRemoved' | 'kindChanged' | 'optionRemoved' | 'referenceChanged' | 'noLongerFits'
