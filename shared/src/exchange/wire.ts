import { mixed, number, object, string } from 'yup'
import type { Answers } from '../questionnaire/answers.js'
import { isDay } from '../questionnaire/calendar.js'
import type { Item, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { evaluate } from '../questionnaire/evaluate.js'
import type { Circumstances, Evaluation } from '../questionnaire/evaluation.js'
import type { FieldError } from '../validation/fieldError.js'
import { draftErrors, isAnswers, schemaErrors } from '../validation/schema.js'

/** A set of answers as it travels between programs: answers by code (`C1`) or by id. */
const wireInput = object({
  questionnaire: string().required('Feltet »questionnaire« mangler.'),
  today: string()
    .required('Feltet »today« mangler.')
    .test('day', 'Feltet »today« skal være en dato, der findes (2026-11-22).', isDay),
  stage: number().oneOf([1, 2], 'Feltet »stage« skal være 1 eller 2.').required('Feltet »stage« mangler.'),
  answers: mixed<{ readonly [code: string]: unknown }>()
    .required('Feltet »answers« mangler.')
    .test(
      'object',
      'Feltet »answers« skal være et objekt.',
      (value) => typeof value === 'object' && !Array.isArray(value),
    ),
})
  .noUnknown('Ukendt felt: ${unknown}.')
  .required('Filen skal indeholde et objekt.')

export type WireResult =
  { readonly ok: true; readonly value: WireEvaluation } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** The evaluation with codes instead of ids. */
export type WireEvaluation = Omit<
  Evaluation,
  'relevantAnswers' | 'asked' | 'unknown' | 'unanswered' | 'unclarified'
> & {
  readonly asked: readonly string[]
  readonly unknown: readonly string[]
  readonly unanswered: readonly string[]
  readonly unclarified: readonly string[]
  /** Parts of the conclusion that were given; they are a person's and are read by no rule. */
  readonly notEvaluated: readonly string[]
}

/** What the file says it is for, `risikovurdering@1`; nothing where it does not say. */
export const wireQuestionnaire = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null && 'questionnaire' in input && typeof input.questionnaire === 'string'
    ? input.questionnaire
    : undefined

export type WireAnswers = {
  readonly answers: Answers
  readonly circumstances: Circumstances
  readonly notEvaluated: readonly string[]
}
export type WireRead =
  { readonly ok: true; readonly value: WireAnswers } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Reads and checks answers in the wire format. Errors are values, in Danish, each with its place. */
export function readWire(definition: QuestionnaireDefinition, input: unknown): WireRead {
  const faults = schemaErrors(wireInput, input)
  if (faults.length > 0) return { ok: false, errors: faults }
  const { today, stage, answers } = wireInput.validateSync(input, { strict: true })
  const sorted = byId(definition, answers)
  if (sorted.errors.length > 0) return { ok: false, errors: sorted.errors }
  const wrong = Object.entries(sorted.answers).flatMap(([id, answer]) => draftErrors(definition, id, answer))
  if (wrong.length > 0) return { ok: false, errors: wrong }
  if (!isAnswers(definition, sorted.answers))
    return { ok: false, errors: [{ path: 'answers', message: 'Svarene kan ikke læses.' }] }
  const circumstances = { today, stage: stage === 1 ? 1 : 2 } as const
  return { ok: true, value: { answers: sorted.answers, circumstances, notEvaluated: sorted.notEvaluated } }
}

/** Reads, checks and evaluates answers in the wire format. */
export function evaluateWire(definition: QuestionnaireDefinition, input: unknown): WireResult {
  const read = readWire(definition, input)
  return read.ok ? { ok: true, value: inCodes(definition, read.value) } : read
}

type Sorted = {
  readonly answers: { readonly [id: QuestionId]: unknown }
  readonly notEvaluated: readonly string[]
  readonly errors: readonly FieldError[]
}

function byId(definition: QuestionnaireDefinition, given: { readonly [code: string]: unknown }): Sorted {
  const answers: Record<QuestionId, unknown> = {}
  const notEvaluated: string[] = []
  const errors: FieldError[] = []
  const items = itemsOf(definition)
  for (const [key, answer] of Object.entries(given)) {
    const item = items.find(({ code, id }) => code === key || id === key)
    if (item === undefined) errors.push({ path: key, message: `Spørgsmålet »${key}« findes ikke i spørgeskemaet.` })
    else if (item.kind === 'conclusion') notEvaluated.push(item.code)
    else if (item.id in answers) errors.push({ path: key, message: `Spørgsmålet »${item.code}« er besvaret to gange.` })
    else answers[item.id] = answer
  }
  return { answers, notEvaluated, errors }
}

const itemsOf = (definition: QuestionnaireDefinition): readonly Item[] =>
  definition.sections.flatMap(({ questions }) => questions)

function inCodes(
  definition: QuestionnaireDefinition,
  { answers, circumstances, notEvaluated }: WireAnswers,
): WireEvaluation {
  const codes = new Map(itemsOf(definition).map(({ id, code }) => [id, code]))
  const coded = (ids: readonly QuestionId[]): readonly string[] => ids.map((id) => codes.get(id) ?? id)
  const { relevantAnswers: _, ...evaluation } = evaluate(definition, answers, circumstances)
  return {
    ...evaluation,
    asked: coded(evaluation.asked),
    findings: evaluation.findings.map((finding) => ({ ...finding, because: coded(finding.because) })),
    undecided: evaluation.undecided.map((rule) => ({ ...rule, missing: coded(rule.missing) })),
    acute: evaluation.acute.map((signal) => ({ ...signal, question: codes.get(signal.question) ?? signal.question })),
    unknown: [...new Set(coded(evaluation.unknown.map(({ question }) => question)))],
    unanswered: coded(evaluation.unanswered),
    unclarified: coded(evaluation.unclarified),
    notEvaluated,
  }
}
