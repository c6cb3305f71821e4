import type { Answers } from '../../questionnaire/answers.js'
import type { GroupQuestion, Question, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { questionsOf } from '../../questionnaire/program.js'
import type { FieldError } from '../../validation/fieldError.js'
import { draftErrors, isAnswers } from '../../validation/schema.js'
import { insteadOptions } from '../companion.js'
import { canonicalOf, ours, partLink, sectionLink } from './names.js'
import { extensionJson, extensionText, isObject, objectsIn, textIn, type JsonObject } from './readingJson.js'

export type FhirAnswersResult =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Reads an R4 `QuestionnaireResponse` to this definition. An item that the definition does not have is refused by name. */
export function answersFromFhirResponse(definition: QuestionnaireDefinition, resource: unknown): FhirAnswersResult {
  if (!isObject(resource) || resource['resourceType'] !== 'QuestionnaireResponse')
    return failed('', 'Filen er ikke en QuestionnaireResponse.')
  const expected = `${canonicalOf(definition)}|${String(definition.version)}`
  if (resource['questionnaire'] !== expected) return failed('questionnaire', `Svarene hører ikke til ${expected}.`)
  const sections = objectsIn(resource['item'])
  const known = new Set<unknown>(definition.sections.map(({ code }) => sectionLink(code)))
  const strange = sections.filter(({ linkId }) => !known.has(linkId)).map((item) => textIn(item, 'linkId') ?? '?')
  const read = readAll(
    questionsOf(definition),
    '',
    sections.flatMap((section) => objectsIn(section['item'])),
  )
  const { given } = read
  const unused = [...strange, ...read.unused]
  if (unused.length > 0)
    return { ok: false, errors: unused.map((path) => ({ path, message: 'Spørgsmålet findes ikke i spørgeskemaet.' })) }
  const errors = Object.entries(given).flatMap(([id, answer]) => draftErrors(definition, id, answer))
  if (errors.length > 0) return { ok: false, errors }
  return isAnswers(definition, given) ? { ok: true, answers: given } : failed('', 'Svarene kan ikke læses.')
}

const failed = (path: string, message: string): FhirAnswersResult => ({ ok: false, errors: [{ path, message }] })

type Given = { readonly [id: string]: unknown }
type Read = { readonly given: Given; readonly unused: readonly string[] }

function readAll(questions: readonly Question[], prefix: string, items: readonly JsonObject[]): Read {
  const given: Record<string, unknown> = {}
  const unused = new Set(items.map((item) => textIn(item, 'linkId') ?? '?'))
  for (const question of questions) {
    const linkId = `${prefix}${question.id}`
    const own = items.filter((item) => item['linkId'] === linkId)
    const beside = items.filter((item) => item['linkId'] === partLink(linkId, 'instead'))
    unused.delete(linkId)
    if (insteadOptions(question).length > 0) unused.delete(partLink(linkId, 'instead'))
    if (own.length === 0 && beside.length === 0) continue
    given[question.id] = answerIn(question, linkId, own, beside, unused)
  }
  return { given, unused: [...unused] }
}

function answerIn(
  question: Question,
  linkId: string,
  own: readonly JsonObject[],
  beside: readonly JsonObject[],
  unused: Set<string>,
): unknown {
  const [first = {}] = own
  const rest = extensionJson(first, ours.answer)
  if (question.kind === 'group') return { ...rest, rows: rowsIn(question, linkId, own, unused) }
  if (question.kind === 'factor') return { ...columnsIn(linkId, first), ...rest }
  const values = [...own.flatMap(valuesIn), ...beside.flatMap(valuesIn)]
  if (takesSeveral(question)) return { values, ...rest }
  // Both a date and »Uoplyst«: kept as a list, which the schema refuses by name.
  if (values.length > 1) return { value: values, ...rest }
  return { ...(values.length === 1 ? { value: values[0] } : {}), ...rest }
}

const takesSeveral = (question: Question): boolean =>
  question.kind === 'multipleChoice' ||
  question.kind === 'textList' ||
  (question.kind === 'reference' && question.multiple === true)

function rowsIn(
  { fields }: GroupQuestion,
  linkId: string,
  own: readonly JsonObject[],
  unused: Set<string>,
): readonly unknown[] {
  return own.flatMap((item, place) => {
    const id = extensionText(item, ours.row)
    const inside = objectsIn(item['item'])
    if (id === undefined && inside.length === 0) return []
    const read = readAll(fields, `${linkId}.`, inside)
    for (const path of read.unused) unused.add(path)
    return [{ id: id ?? `r${String(place + 1)}`, answers: read.given }]
  })
}

const columnsIn = (linkId: string, item: JsonObject): Given =>
  Object.fromEntries(
    (['now', 'earlier'] as const).flatMap((aspect) =>
      objectsIn(item['item'])
        .filter((column) => column['linkId'] === partLink(linkId, aspect))
        .flatMap(valuesIn)
        .map((value) => [aspect, value] as const),
    ),
  )

const valuesIn = (item: JsonObject): readonly unknown[] => objectsIn(item['answer']).map(valueIn)

function valueIn(answer: JsonObject): unknown {
  const coding = answer['valueCoding']
  if (isObject(coding)) return coding['code']
  return answer['valueInteger'] ?? answer['valueString'] ?? answer['valueDate'] ?? answer['valueDateTime']
}
