import { unknown, type Answer, type UnknownReason } from './answers.js'
import type { Aspect, Question } from './definition.js'
import type { UnknownAnswer } from './evaluation.js'

const aspects: readonly Aspect[] = ['now', 'earlier']

/** The parts of an answer that say »Uoplyst«: a finding, never a »Nej«. */
export function unknownParts(question: Question, answer: Answer | undefined): readonly UnknownAnswer[] {
  if (answer === undefined) return nothing
  if (question.kind === 'factor') {
    return aspects
      .filter((aspect) => answer[aspect] === unknown)
      .map((aspect) => ({ question: question.id, aspect, ...whyOf(answer, aspect) }))
  }
  if (!saysUnknown(question, answer)) return nothing
  return [{ question: question.id, ...whyOf(answer) }]
}
const nothing: readonly UnknownAnswer[] = []

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
      return (answer.values ?? []).length === 0
    case 'group':
      return (answer.rows ?? []).length === 0
    case 'reference':
      return question.readFrom === undefined && answer.value === undefined && (answer.values ?? []).length === 0
    case 'rating':
    case 'choice':
    case 'text':
    case 'number':
    case 'scale':
    case 'date':
    case 'approximateDate':
    case 'dateTime':
      return answer.value === undefined || answer.value === ''
  }
}
