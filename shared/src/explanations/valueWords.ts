import { ratings } from '../questionnaire/answers.js'
import type { Option, Question } from '../questionnaire/definition.js'
import { partly, ratingNames } from './answerNames.js'
import { dateText } from './dateText.js'

/** The words of one value of a question, as they stand on the page; never what somebody wrote. */
export function valueWords(question: Question | undefined, value: string): string {
  switch (question?.kind) {
    case 'factor':
    case 'rating':
      return ratingWords(question.safe, value)
    case 'choice':
    case 'multipleChoice':
      return labelIn(question.options, value)
    case 'date':
      return labelIn(question.instead ?? [], dateText(value), value)
    default:
      return value === 'uoplyst' ? ratingNames.uoplyst : value
  }
}

function ratingWords(safe: 'ja' | 'nej', value: string): string {
  const rating = ratings.find((one) => one === value)
  if (rating === undefined) return value
  return rating === 'mistanke' && safe === 'ja' ? partly : ratingNames[rating]
}

const labelIn = (options: readonly Option[], fallback: string, id = fallback): string =>
  options.find((option) => option.id === id)?.label ?? fallback
