import type { Answer, Aspect, Question, Rating, UnknownReason } from '@forud/shared'
import { isMarked, ratings } from '@forud/shared'

export const noAnswer: Answer = {}

/** An answer without its empty parts; `undefined` when nothing is left, because an unanswered question has no key. */
export function withoutBlanks(answer: Answer): Answer | undefined {
  const blank = new Set(Object.entries(answer).flatMap(([key, value]) => (isBlank(value) ? [key] : [])))
  if (Object.keys(answer).every((key) => blank.has(key))) return undefined
  // A list that is empty is still a list: without it the answer would have another shape.
  blank.delete('values')
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !blank.has(key)))
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.values(value).every(isBlank)
}

/** Evidence and the annex follow the answer; what belonged to the old value does not. */
const kept = ({ evidence, annex }: Answer) => ({ evidence, annex })

export const withValue = (answer: Answer, value: string | number | undefined): Answer => ({ ...kept(answer), value })

export const withValues = (answer: Answer, values: readonly string[]): Answer => ({ ...kept(answer), values })

export const ratingOf = (value: unknown): Rating | undefined => ratings.find((rating) => rating === value)

/** What one column, or the whole answer, says and why. */
export type Said = {
  readonly rating: Rating | undefined
  readonly whyUnknown: UnknownReason | undefined
  readonly reason: string | undefined
}

export const nothingSaid: Said = { rating: undefined, whyUnknown: undefined, reason: undefined }

export function saidBy(answer: Answer, aspect: Aspect | undefined): Said {
  const { whyUnknown, reason } = answer
  return {
    rating: ratingOf(aspect === undefined ? answer.value : answer[aspect]),
    whyUnknown: typeof whyUnknown === 'object' ? aspect && whyUnknown[aspect] : whyUnknown,
    reason: typeof reason === 'object' ? aspect && reason[aspect] : reason,
  }
}

/** The answer with what one column says now. A reason stays only with the value that it explains. */
export function withSaid(answer: Answer, aspect: Aspect | undefined, said: Said): Answer {
  const { rating } = said
  const whyUnknown = rating === 'uoplyst' ? said.whyUnknown : undefined
  const reason = rating === 'ikkeRelevant' ? said.reason : undefined
  if (aspect === undefined) return { ...kept(answer), value: rating, whyUnknown, reason }
  const other: Aspect = aspect === 'now' ? 'earlier' : 'now'
  const beside = saidBy(answer, other)
  return {
    ...kept(answer),
    [aspect]: rating,
    [other]: beside.rating,
    whyUnknown: { [aspect]: whyUnknown, [other]: beside.whyUnknown },
    reason: { [aspect]: reason, [other]: beside.reason },
  }
}

/** Coded answers, the scale, and choices with a reassuring option carry sources. */
export function takesEvidence(question: Question): boolean {
  switch (question.kind) {
    case 'factor':
    case 'rating':
    case 'scale':
      return true
    case 'choice':
      return question.safe !== undefined
    default:
      return false
  }
}

/** A reassuring answer to a marked question that nobody is named for: shown as unclarified (decisions 5). */
export function demandsEvidence(question: Question, answer: Answer): boolean {
  if (!isMarked(question)) return false
  switch (question.kind) {
    case 'factor':
      return lacksSource(answer, 'now', question.safe) || lacksSource(answer, 'earlier', question.safe)
    case 'rating':
    case 'choice':
      return answer.value !== undefined && answer.value === question.safe && (answer.evidence ?? []).length === 0
    default:
      return false
  }
}

const lacksSource = (answer: Answer, aspect: Aspect, safe: string): boolean =>
  answer[aspect] === safe &&
  !(answer.evidence ?? []).some((item) => item.aspect === undefined || item.aspect === aspect)

/** Why a choice, a text, a date or a number is unknown, or was chosen. */
export type Explained = { readonly whyUnknown?: UnknownReason | undefined; readonly reason?: string | undefined }

export const explainedBy = ({ whyUnknown, reason }: Answer): Explained => ({
  whyUnknown: typeof whyUnknown === 'string' ? whyUnknown : undefined,
  reason: typeof reason === 'string' ? reason : undefined,
})

export function withExplained(answer: Answer, explained: Explained): Answer {
  const all = { ...kept(answer), ...explainedBy(answer), ...explained }
  return answer.values === undefined ? { ...all, value: answer.value } : { ...all, values: answer.values }
}

type MayLieApart = { readonly annex?: boolean | undefined }

/** Stands in the confidential annex: because the questionnaire puts it there, or because somebody did. */
export const liesApart = (...parts: readonly (MayLieApart | undefined)[]): boolean =>
  parts.some((part) => part?.annex === true)
