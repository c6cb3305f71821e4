import type { Answer } from '../../questionnaire/answers.js'
import type { Question } from '../../questionnaire/definition.js'
import type { FhirAnswer } from './resources.js'

/** An instant as R4 writes it: with seconds and an offset. */
const r4Instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** A value in the element that R4 has for it; an empty text is no answer in R4. */
export function fhirAnswer(question: Question, value: string | number, system: string): readonly FhirAnswer[] {
  if (typeof value === 'number') return [{ valueInteger: value }]
  if (value === '') return []
  switch (question.kind) {
    case 'rating':
    case 'choice':
    case 'multipleChoice':
      return [{ valueCoding: { system, code: value } }]
    case 'date':
    case 'approximateDate':
      return [{ valueDate: value }]
    case 'dateTime':
      return [{ valueDateTime: r4Instant.test(value) ? value : value.slice(0, 10) }]
    default:
      return [{ valueString: value }]
  }
}

/** What an answer states besides its value: source, reason, why unknown – and an instant that R4 cannot write. */
export function restOf(question: Question, answer: Answer): { readonly [member: string]: unknown } {
  const { now: _now, earlier: _earlier, value, values: _values, rows: _rows, ...rest } = answer
  const loose = question.kind === 'dateTime' && typeof value === 'string' && !r4Instant.test(value)
  return loose ? { ...rest, value } : rest
}
