import type { Item, Option, Question } from '../questionnaire/definition.js'
import { unknownOption } from './ratingLabels.js'

/** What may be chosen instead of a date, a number or a text, in formats where a field holds one type of value. */
export function insteadOptions(question: Item): readonly Option[] {
  switch (question.kind) {
    case 'date':
      return question.instead ?? []
    case 'scale':
      return [unknownOption]
    case 'text':
      return question.mayBeUnknown ? [unknownOption] : []
    default:
      return []
  }
}

/** Whether a value belongs in the field beside: »Uoplyst« where a date could stand. */
export const isInstead = (question: Question, value: unknown): value is string =>
  insteadOptions(question).some(({ id }) => id === value)
