import { ValidationError, type Schema } from 'yup'
import { fieldErrorsOf, type FieldError } from './fieldError.js'
import type { Answer, Answers } from '../questionnaire/answers.js'
import { isUnanswered, unknownIn } from '../questionnaire/answerGaps.js'
import { answerSchema, fieldsShape } from './answerSchema.js'
import type { Option, Question, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { evaluate } from '../questionnaire/evaluate.js'
import type { Circumstances } from '../questionnaire/evaluation.js'
import { findQuestion, questionsOf } from '../questionnaire/program.js'

const drafts = new WeakMap<QuestionnaireDefinition, Schema<unknown>>()
const answers = new WeakMap<Question, Schema<unknown>>()

/** Any gap is allowed, nothing of the wrong kind and no unknown question. Derived once per definition. */
export function draftSchema(definition: QuestionnaireDefinition): Schema<unknown> {
  const known = drafts.get(definition)
  if (known !== undefined) return known
  const schema = fieldsShape(questionsOf(definition))
  drafts.set(definition, schema)
  return schema
}

/** The same for one answer, for autosave and for a row of the form. */
export function draftSchemaOf(question: Question): Schema<unknown> {
  const known = answers.get(question)
  if (known !== undefined) return known
  const schema = answerSchema(question).test('given', 'Svaret mangler.', (given) => given !== undefined)
  answers.set(question, schema)
  return schema
}

/** What is wrong with one answer of a draft; nothing where it has the right shape. Paths begin with the question's id. */
export function draftErrors(
  definition: QuestionnaireDefinition,
  id: QuestionId,
  answer: unknown,
): readonly FieldError[] {
  const question = findQuestion(definition, id)
  if (question === undefined) return [{ path: id, message: `Spørgsmålet »${id}« findes ikke i spørgeskemaet.` }]
  return schemaErrors(draftSchemaOf(question), answer).map(({ path, message }) => ({
    path: path === '' ? id : `${id}.${path}`,
    message,
  }))
}

/** Yup's exception becomes a value here. Nothing is cast. */
export function schemaErrors(schema: Schema<unknown>, value: unknown): readonly FieldError[] {
  try {
    schema.validateSync(value, { strict: true, abortEarly: false })
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return fieldErrorsOf(error)
  }
}

/** A draft that is also complete: what Formik and the server demand before sending. */
export const completeSchema = (definition: QuestionnaireDefinition, circumstances: Circumstances): Schema<unknown> =>
  draftSchema(definition).test('complete', (given) => {
    if (!isAnswers(definition, given)) return true
    const gaps = completenessOf(definition, given, circumstances)
    return (
      gaps.length === 0 ||
      new ValidationError(gaps.map(({ path, message }) => new ValidationError(message, undefined, path)))
    )
  })

/** Whether anything may be taken as answers to this questionnaire. */
export const isAnswers = (definition: QuestionnaireDefinition, value: unknown): value is Answers =>
  draftSchema(definition).isValidSync(value, { strict: true })

/**
 * What is missing before a stage can be sent, in question order: everything required and asked must be answered,
 * »Uoplyst« with its reason, and choices that need a reason with one. Decides nothing about the conclusion.
 */
export function completenessOf(
  definition: QuestionnaireDefinition,
  given: Answers,
  circumstances: Circumstances,
): readonly FieldError[] {
  const { asked, unanswered, relevantAnswers } = evaluate(definition, given, circumstances)
  const blank = new Set(unanswered)
  return asked.flatMap((id) => {
    const question = findQuestion(definition, id)
    if (question === undefined) return []
    const answer = relevantAnswers[id]
    return blank.has(id) ? blankGap(question, answer) : gapsOf(question, answer)
  })
}

const blankGap = (question: Question, answer: Answer | undefined): readonly FieldError[] =>
  question.required === true ? [{ path: question.id, message: blankMessage(question, answer) }] : []

function gapsOf(question: Question, answer: Answer | undefined): readonly FieldError[] {
  const path = question.id
  const faults: FieldError[] = []
  if (question.required === true && unknownIn(question, answer).some(({ why }) => why === undefined)) {
    faults.push({ path, message: 'Vælg, hvorfor det er uoplyst.' })
  }
  if (answer !== undefined && lacksReason(question, answer))
    faults.push({ path, message: 'Skriv en kort begrundelse for valget.' })
  return [...faults, ...rowGaps(question, answer)]
}

const blankMessage = (question: Question, answer: Answer | undefined): string => {
  if (question.kind !== 'factor' || answer === undefined) return 'Ikke besvaret.'
  if (answer.now === undefined && answer.earlier === undefined) return 'Ikke besvaret.'
  return answer.now === undefined ? '»Nu« er ikke besvaret.' : '»Tidligere« er ikke besvaret.'
}

function lacksReason(question: Question, answer: Answer): boolean {
  if (question.kind !== 'choice' && question.kind !== 'multipleChoice') return false
  const needs = chosenOptions(question.options, answer).some(({ needsReason }) => needsReason)
  return needs && (typeof answer.reason !== 'string' || answer.reason.trim() === '')
}

const chosenOptions = (options: readonly Option[], { value, values }: Answer): readonly Option[] =>
  options.filter(({ id }) => id === value || (values ?? []).includes(id))

function rowGaps(question: Question, answer: Answer | undefined): readonly FieldError[] {
  if (question.kind !== 'group') return []
  return (answer?.rows ?? []).flatMap((row) =>
    question.fields.flatMap((field) => {
      const given = row.answers[field.id]
      const path = `${question.id}.${row.id}.${field.id}`
      if (field.required === true && isUnanswered(field, given)) return [{ path, message: `Udfyld »${field.text}«.` }]
      return given !== undefined && lacksReason(field, given)
        ? [{ path, message: 'Skriv en kort begrundelse for valget.' }]
        : []
    }),
  )
}
