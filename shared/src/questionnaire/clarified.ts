import { isUnanswered } from './answerGaps.js'
import { unknown, type Answer, type Rating } from './answers.js'
import type { Aspect, ChoiceQuestion, FactorQuestion, Question, RatingQuestion } from './definition.js'

/**
 * Whether a question that is asked has been clarified, as the questionnaire's § 3 defines »afklaret«.
 * A reassuring answer, or »Ikke relevant«, on a marked question needs a source or a reason to count (decisions 5).
 */
export function isClarified(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  switch (question.kind) {
    case 'factor':
      return isClear(question, answer, answer.now, 'now') && isClear(question, answer, answer.earlier, 'earlier')
    case 'rating':
      return isClear(question, answer, ratingOf(answer.value))
    case 'choice':
      return isChosen(question, answer)
    case 'multipleChoice':
      return isChosenAmong(question.options, answer)
    case 'reference':
    case 'group':
    case 'textList':
    case 'text':
    case 'number':
    case 'scale':
    case 'date':
    case 'approximateDate':
    case 'dateTime':
      return !isUnanswered(question, answer) && answer.value !== unknown
  }
}

/** AKUT and KRITISK questions: the ones that must be clarified. */
export const isMarked = ({ mark }: Question): boolean => mark === 'acute' || mark === 'critical'

const ratingOf = (value: string | number | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

function isClear(
  question: FactorQuestion | RatingQuestion,
  answer: Answer,
  rating: Rating | string | undefined,
  aspect?: Aspect,
): boolean {
  if (rating === undefined || rating === unknown) return false
  if (rating === 'ikkeRelevant') return isJustified(answer, aspect)
  if (!isMarked(question)) return true
  if (rating === question.safe) return isJustified(answer, aspect)
  // Where »Ja« reassures, »Nej« is knowledge, but not a matter that has been put in order.
  return question.safe === 'nej'
}

/** Has a source for that column, or a written reason. */
function isJustified(answer: Answer, aspect?: Aspect): boolean {
  const { evidence = [], reason } = answer
  if (evidence.some((item) => item.aspect === undefined || aspect === undefined || item.aspect === aspect)) return true
  const written = typeof reason === 'object' ? aspect && reason[aspect] : reason
  return written !== undefined && written.trim() !== ''
}

function isChosen(question: ChoiceQuestion, answer: Answer): boolean {
  const option = question.options.find(({ id }) => id === answer.value)
  if (option === undefined || option.leavesOpen) return false
  if (option.needsReason || (isMarked(question) && option.id === question.safe)) return isJustified(answer)
  return true
}

function isChosenAmong(options: ChoiceQuestion['options'], answer: Answer): boolean {
  const chosen = options.filter(({ id }) => answer.values?.includes(id))
  return (
    chosen.length > 0 &&
    chosen.every(({ leavesOpen, needsReason }) => !leavesOpen && (!needsReason || isJustified(answer)))
  )
}
