import {
  findQuestion,
  isDay,
  listQuestion,
  ratingNames,
  ratings,
  unknownReasonNames,
  type EntityKind,
  type Question,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { dateText, momentText } from '../../design/danish.js'
import { partsOf, type Piece } from '../store/document.js'
import { isObject } from '../store/same.js'

/** A stored value in words, line by line: what a person needs in order to choose between two. `list`: of a row, where it is known. */
export function wordsOf(
  definition: QuestionnaireDefinition,
  piece: Piece,
  value: unknown,
  list?: EntityKind,
): readonly string[] {
  const { part, name } = partsOf(piece)
  const fields = part === 'row' && list !== undefined ? listQuestion(definition, list)?.fields : undefined
  if (fields !== undefined && isObject(value)) return rowLines(fields, value)
  return linesOf(value, part === 'answers' ? optionNames(findQuestion(definition, name)) : new Map())
}

/** A field a line, in the list's order and by its name. */
const rowLines = (fields: readonly Question[], row: Readonly<Record<string, unknown>>): readonly string[] =>
  fields.flatMap((field) => {
    const lines = linesOf(row[field.id], optionNames(field))
    return lines.length === 0 ? [] : [`${field.text}: ${lines.join(', ')}`]
  })

type Names = ReadonlyMap<string, string>

function linesOf(value: unknown, names: Names): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [worded(value, names)]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((item: unknown) => linesOf(item, names))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const lines = linesOf(part, names)
    const label = labels[key]
    return label === undefined || lines.length === 0 ? lines : [`${label}: ${lines.join(', ')}`]
  })
}

const labels: { readonly [key: string]: string } = {
  now: 'Nu',
  earlier: 'Tidligere',
  whyUnknown: 'Årsag',
  reason: 'Begrundelse',
  evidence: 'Kilder',
}

function worded(text: string, names: Names): string {
  if (isDay(text)) return dateText(text)
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentText(text)
  return names.get(text) ?? fixedNames.get(text) ?? text
}

const fixedNames: Names = new Map([
  ...ratings.map((rating) => [rating, ratingNames[rating]] as const),
  ...Object.entries(unknownReasonNames),
])

const optionNames = (question: Question | undefined): Names =>
  new Map(question !== undefined && 'options' in question ? question.options.map(({ id, label }) => [id, label]) : [])
