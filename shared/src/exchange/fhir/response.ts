import type { Answer, Answers, Row } from '../../questionnaire/answers.js'
import type { Aspect, Question, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { evaluate } from '../../questionnaire/evaluate.js'
import type { Circumstances } from '../../questionnaire/evaluation.js'
import { questionsOf } from '../../questionnaire/program.js'
import { completenessOf } from '../../validation/schema.js'
import { isInstead } from '../companion.js'
import { fhirAnswer, restOf } from './answerValues.js'
import { jsonExtension } from './extensions.js'
import { canonicalOf, optionsOf, ours, partLink, sectionLink } from './names.js'
import type { FhirAnswer, FhirQuestionnaireResponse, FhirResponseItem } from './resources.js'

/** Answers as an R4 `QuestionnaireResponse`. R4 holds no answers to questions that are not asked, so those stay behind. */
export function fhirResponseOf(
  definition: QuestionnaireDefinition,
  answers: Answers,
  circumstances: Circumstances,
): FhirQuestionnaireResponse {
  const canonical = canonicalOf(definition)
  const system = optionsOf(canonical)
  const { relevantAnswers } = evaluate(definition, answers, circumstances)
  const isComplete = completenessOf(definition, answers, circumstances).length === 0
  const asked = new Set(questionsOf(definition).map(({ id }) => id))
  return {
    resourceType: 'QuestionnaireResponse',
    language: 'da',
    questionnaire: `${canonical}|${String(definition.version)}`,
    status: isComplete ? 'completed' : 'in-progress',
    authored: circumstances.today,
    item: definition.sections.flatMap(({ code, title, questions }) => {
      const item = questions.flatMap((question) => {
        if (question.kind === 'conclusion' || !asked.has(question.id)) return []
        return itemsOf(question, question.id, relevantAnswers[question.id], system)
      })
      return item.length === 0 ? [] : [{ linkId: sectionLink(code), text: title, item }]
    }),
  }
}

const isReadFromRows = (question: Question): boolean => question.kind === 'reference' && question.readFrom !== undefined

function itemsOf(
  question: Question,
  linkId: string,
  answer: Answer | undefined,
  system: string,
): readonly FhirResponseItem[] {
  if (answer === undefined || isReadFromRows(question)) return []
  if (question.kind === 'group' && answer.rows !== undefined)
    return listItems(question, linkId, answer.rows, answer, system)
  const extension = jsonExtension(ours.answer, restOf(question, answer))
  const base = { linkId, text: question.text, ...(extension.length > 0 ? { extension } : {}) }
  if (question.kind === 'factor') return [{ ...base, item: columnItems(linkId, answer, system) }]
  return valueItems(question, base, valuesOf(answer), system)
}

const valuesOf = ({ value, values }: Answer): readonly (string | number)[] =>
  values ?? (value === undefined ? [] : [value])

/** A value, and beside it what was chosen instead of one. */
function valueItems(
  question: Question,
  base: FhirResponseItem,
  given: readonly (string | number)[],
  system: string,
): readonly FhirResponseItem[] {
  const beside = given.filter((value): value is string => isInstead(question, value))
  const standing = given.filter((value) => !isInstead(question, value))
  return [
    { ...base, ...answered(standing.flatMap((value) => fhirAnswer(question, value, system))) },
    ...beside.map((code) => ({
      linkId: partLink(base.linkId, 'instead'),
      answer: [{ valueCoding: { system, code } }],
    })),
  ]
}

const answered = (answer: readonly FhirAnswer[]): Pick<FhirResponseItem, 'answer'> =>
  answer.length > 0 ? { answer } : {}

const columns: readonly Aspect[] = ['now', 'earlier']
const columnItems = (linkId: string, answer: Answer, system: string): readonly FhirResponseItem[] =>
  columns.flatMap((aspect) => {
    const code = answer[aspect]
    return code === undefined ? [] : [{ linkId: partLink(linkId, aspect), answer: [{ valueCoding: { system, code } }] }]
  })

/** One item per row. What is said of the list itself stands on the first; a list without rows is one empty item. */
function listItems(
  group: Extract<Question, { kind: 'group' }>,
  linkId: string,
  rows: readonly Row[],
  answer: Answer,
  system: string,
): readonly FhirResponseItem[] {
  const ofList = jsonExtension(ours.answer, restOf(group, answer))
  const items = rows.map(({ id, answers }, place): FhirResponseItem => {
    const item = group.fields.flatMap((field) => itemsOf(field, `${linkId}.${field.id}`, answers[field.id], system))
    return {
      linkId,
      text: group.text,
      extension: [...(place === 0 ? ofList : []), { url: ours.row, valueString: id }],
      ...(item.length > 0 ? { item } : {}),
    }
  })
  return items.length > 0 ? items : [{ linkId, text: group.text, ...(ofList.length > 0 ? { extension: ofList } : {}) }]
}
