import { array, mixed, number, object, string, type InferType } from 'yup'
import type { FieldError } from '../validation/fieldError.js'
import { schemaErrors } from '../validation/schema.js'

type Coded = { readonly [code: string]: unknown }
const coded = mixed<Coded>((value): value is Coded => typeof value === 'object' && !Array.isArray(value))
const rules = array(string().defined())

const example = object({
  story: string().required('Eksemplet mangler »story«.'),
  /** Which of the common sets of answers it starts from. */
  from: string(),
  stage: number().oneOf([1, 2]),
  /** By code, on top of the common ones; `null` takes an answer away. */
  answers: coded.required('Eksemplet mangler »answers«.'),
  /** Exactly these rules fire. */
  fires: rules,
  /** These fire, whatever else does. */
  includes: rules,
  /** These do not. */
  excludes: rules,
}).noUnknown()

const examplesFile = object({
  questionnaire: string().required('Feltet »questionnaire« mangler.'),
  today: string().required('Feltet »today« mangler.'),
  common: mixed<{ readonly [name: string]: Coded }>(),
  examples: array(example.defined()).required('Feltet »examples« mangler.'),
})
  .noUnknown()
  .required('Filen skal indeholde et objekt.')

/** Worked examples as they stand in a file: sets of answers, and the rules that a professional expects of each. */
export type ExamplesFile = Readonly<InferType<typeof examplesFile>>

/** One worked example: answers in the wire format, and what is expected. */
export type Example = {
  readonly story: string
  readonly input: {
    readonly questionnaire: string
    readonly today: string
    readonly stage: number
    readonly answers: Coded
  }
  readonly fires?: readonly string[]
  readonly includes: readonly string[]
  readonly excludes: readonly string[]
}

export type ReadExamples =
  | { readonly ok: true; readonly examples: readonly Example[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Reads a file of worked examples. */
export function readExamples(value: unknown): ReadExamples {
  const errors = schemaErrors(examplesFile, value)
  if (errors.length > 0) return { ok: false, errors }
  const file = examplesFile.validateSync(value, { strict: true })
  return { ok: true, examples: file.examples.map((one) => exampleOf(file, one)) }
}

function exampleOf(file: ExamplesFile, one: ExamplesFile['examples'][number]): Example {
  const { questionnaire, today } = file
  return {
    story: one.story,
    input: { questionnaire, today, stage: one.stage ?? 2, answers: answersOf(file, one) },
    ...(one.fires === undefined ? {} : { fires: one.fires }),
    includes: one.includes ?? one.fires ?? [],
    excludes: one.excludes ?? [],
  }
}

function answersOf({ common = {} }: ExamplesFile, { from, answers }: ExamplesFile['examples'][number]): Coded {
  const start = from === undefined ? {} : (common[from] ?? {})
  return Object.fromEntries(Object.entries({ ...start, ...answers }).filter(([, answer]) => answer !== null))
}
