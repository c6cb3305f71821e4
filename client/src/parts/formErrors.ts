import type { FieldError } from '@forud/shared'
import type { FormError } from '../design/ErrorSummary.js'
import { fieldErrorsOf, sentenceOf } from '../http/failures.js'
import type { Failure } from '../http/parseReply.js'

/** The first error of each field, as an error summary takes it. */
export const onePerField = (errors: readonly FieldError[]): readonly FormError[] =>
  errors
    .filter(({ path }, index) => errors.findIndex((other) => other.path === path) === index)
    .map(({ path, message }) => ({ field: path, message }))

/** What the server found wrong, field by field where it says so. */
export function errorsIn(problem: Failure): readonly FormError[] {
  const fields = onePerField(fieldErrorsOf(problem))
  return fields.length > 0 ? fields : [{ message: sentenceOf(problem) }]
}
