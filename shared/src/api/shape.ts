import { type InferType, type Schema, ValidationError } from 'yup'
import { fieldErrorsOf, type FieldError } from '../validation/fieldError.js'
import { speakDanish } from './danish.js'

// Before the first shape is made: a schema keeps the words that it was made with.
speakDanish()

/** A type with the check that makes it true at run time. */
export type Shape<T> = { readonly schema: Schema<unknown>; readonly parse: (input: unknown) => Parsed<T> }
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Yup's exception becomes a value here and nowhere else. Nothing is cast: a number sent as text is a fault. */
export function shape<S extends Schema>(schema: S): Shape<InferType<S>> {
  return {
    schema,
    parse: (input) => {
      try {
        return { ok: true, value: validate(schema, input) }
      } catch (error) {
        if (error instanceof ValidationError) return { ok: false, errors: fieldErrorsOf(error) }
        throw error
      }
    },
  }
}

const validate = <S extends Schema>(schema: S, input: unknown): InferType<S> =>
  schema.validateSync(input, { strict: true, abortEarly: false })
