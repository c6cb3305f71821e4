import type { Item } from '../../questionnaire/definition.js'
import { insteadOptions } from '../companion.js'

/** A date that may be »Uoplyst« is not required as a date, and a list that may be empty not as a list. */
export const isRequired = (question: Item): boolean =>
  question.required === true &&
  insteadOptions(question).length === 0 &&
  !(question.kind === 'group' && question.emptyWhen !== undefined) &&
  question.kind !== 'reference'
