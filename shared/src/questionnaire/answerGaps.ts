import { unknown, type Answer, type UnknownReason } from './answers.js'
import type { Aspect, Question } from './definition.js'
import type { UnknownAnswer } from './evaluation.js'

const aspects: readonly Aspect[] = ['now', 'earlier']

/** Adds the parts of an answer that say »Uoplyst«: a finding, never a »Nej«. */
export function unknownParts(question: Question, answer: Answer, into: UnknownAnswer[]): void {
  if (question.kind !== 'factor') {
    if (saysUnknown(question, answer)) into.push({ question: question.id, ...whyOf(answer) })
    return
  }
  for (const aspect of aspects) {
    if (answer[aspect] === unknown) into.push({ question: question.id, aspect, ...whyOf(answer, aspect) })
  }
}

/** The same as a list of its own. */
export function unknownIn(question: Question, answer: Answer | undefined): readonly UnknownAnswer[] {
  const found: UnknownAnswer[] = []
  if (answer !== undefined) unknownParts(question, answer, found)
  return found
}

function saysUnknown(question: Question, answer: Answer): boolean {
  if (question.kind === 'text') return question.mayBeUnknown === true && answer.value === unknown
  return answer.value === unknown || (answer.values?.includes(unknown) ?? false)
}

function whyOf({ whyUnknown }: Answer, aspect?: Aspect): { readonly why?: UnknownReason } {
  const why = typeof whyUnknown === 'object' ? aspect && whyUnknown[aspect] : whyUnknown
  return why === undefined ? {} : { why }
}

/** Nothing said at all, or one of the two columns left blank. »Uoplyst« is an answer. */
export function isUnanswered(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined) return true
  switch (question.kind) {
    case 'factor':
      return answer.now === undefined || answer.earlier === undefined
    case 'multipleChoice':
    case 'textList':
      return isEmpty(answer.values)
    case 'group':
      return isEmpty(answer.rows)
    case 'reference':
      return question.readFrom === undefined && isBlank(answer) && isEmpty(answer.values)
    case 'rating':
    case 'choice':
    case 'text':
    case 'number':
    case 'scale':
    case 'date':
    case 'approximateDate':
    case 'dateTime':
      return isBlank(answer)
  }
}

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0
const isBlank = ({ value }: Answer): boolean => value === undefined || value === ''
