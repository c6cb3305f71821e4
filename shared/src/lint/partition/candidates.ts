import { ratings, unknown, type Answer } from '../../questionnaire/answers.js'
import { addDays } from '../../questionnaire/calendar.js'
import type {
  Aspect,
  DateQuestion,
  GroupQuestion,
  MultipleChoiceQuestion,
  NumberQuestion,
  Question,
  ReferenceQuestion,
  ScaleQuestion,
} from '../../questionnaire/definition.js'
import type { Leaf } from '../leaves.js'
import { rowSets } from './rowSets.js'

/** An answer that stands for all answers which the conditions in question cannot tell from it. */
export type Candidate = { readonly answer: Answer | undefined; readonly says: string }

export const blank: Candidate = { answer: undefined, says: 'ikke besvaret' }

/** Conditions speak of days from today, so any day will do as today. */
export const anyDay = '2026-01-01'

export type Reading = {
  readonly aspect: Aspect | undefined
  readonly leaves: readonly Leaf[]
  /** The references that show which of its rows say something. */
  readonly shownBy: readonly ReferenceQuestion[]
  /** Equal for answers that the conditions cannot tell apart. */
  readonly signature: (answer: Answer | undefined) => string
}

/** Where a question has more meanings than this to the conditions, the matter is left undecided. */
export const mostClasses = 1024
/** As many references can show the rows of one list. */
export const mostReferences = 4

const longestList = 200
const ratingNames: Readonly<Record<string, string>> = {
  ja: 'Ja',
  mistanke: 'Mistanke',
  nej: 'Nej',
  uoplyst: 'Uoplyst',
  ikkeRelevant: 'Ikke relevant',
}

/** Enough answers to meet every way in which the conditions can tell answers to the question apart. */
export function candidatesFor(question: Question, reading: Reading): readonly Candidate[] {
  switch (question.kind) {
    case 'factor':
      return ratings.map((rating) => named({ [reading.aspect ?? 'now']: rating }, ratingNames[rating] ?? rating))
    case 'rating':
      return ratings.map((rating) => named({ value: rating }, ratingNames[rating] ?? rating))
    case 'choice':
      return question.options.map(({ id, label }) => named({ value: id }, `»${label}«`))
    case 'multipleChoice':
      return choicesTogether(question, reading)
    case 'number':
    case 'scale':
      return numbers(question, reading.leaves)
    case 'date':
      return days(question, reading.leaves)
    case 'group':
      return lists(question, reading)
    case 'reference':
      return [named(question.multiple === true ? { values: ['x'] } : { value: 'x' }, 'udfyldt')]
    case 'textList':
      return [named({ values: ['x'] }, 'udfyldt')]
    case 'text':
    case 'approximateDate':
    case 'dateTime':
      return [named({ value: 'x' }, 'udfyldt')]
  }
}

const named = (answer: Answer, says: string): Candidate => ({ answer, says })

/** What a set of choices means follows from what each choice means, so growing one set per meaning finds every meaning. */
function choicesTogether({ options }: MultipleChoiceQuestion, { signature }: Reading): readonly Candidate[] {
  const found = new Map<string, readonly string[]>()
  const add = (values: readonly string[]): boolean => {
    const meaning = signature({ values })
    if (found.has(meaning)) return false
    found.set(meaning, values)
    return true
  }
  const together = options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id)
  let grown = together.map((id) => [id]).filter(add)
  while (grown.length > 0 && found.size <= mostClasses) {
    grown = grown.flatMap((set) => together.filter((id) => !set.includes(id)).map((id) => [...set, id])).filter(add)
  }
  for (const { id, exclusive } of options) if (exclusive === true) add([id])
  const label = (id: string): string => options.find((option) => option.id === id)?.label ?? id
  return [...found.values()].map((values) => named({ values }, values.map((id) => `»${label(id)}«`).join(' og ')))
}

function numbers({ kind, least, most }: NumberQuestion | ScaleQuestion, leaves: readonly Leaf[]): readonly Candidate[] {
  const limits = leaves.flatMap((leaf) => (leaf.op === 'atLeast' ? [Math.ceil(leaf.number)] : []))
  const wanted = distinct([least, ...limits.flatMap((limit) => [limit - 1, limit]), most])
  return [
    ...wanted.filter((number) => number >= least && number <= most).map((value) => named({ value }, String(value))),
    ...(kind === 'scale' ? [named({ value: unknown }, 'Uoplyst')] : []),
  ]
}

function days({ instead = [] }: DateQuestion, leaves: readonly Leaf[]): readonly Candidate[] {
  const limits = leaves.flatMap((leaf) => (leaf.op === 'withinDays' || leaf.op === 'afterDays' ? [leaf.days] : []))
  const wanted = distinct(limits.length === 0 ? [0] : limits.flatMap((limit) => [limit, limit + 1]))
  return [
    ...wanted.map((count) => named({ value: addDays(anyDay, count) }, dayInWords(count))),
    ...instead.map(({ id, label }) => named({ value: id }, `»${label}«`)),
  ]
}

function dayInWords(count: number): string {
  if (count === 0) return 'en dato i dag'
  const length = `${String(Math.abs(count))} ${Math.abs(count) === 1 ? 'dag' : 'dage'}`
  return count > 0 ? `en dato om ${length}` : `en dato for ${length} siden`
}

function lists(group: GroupQuestion, { leaves, shownBy, signature }: Reading): readonly Candidate[] {
  if (shownBy.length > mostReferences) return []
  const most = group.single === true ? 1 : longestList
  const limits = leaves.flatMap((leaf) => (leaf.op === 'rowsAtLeast' ? [leaf.count - 1, leaf.count] : []))
  const counts = distinct([0, ...limits, ...(shownBy.length > 0 ? [1, shownBy.length] : [])])
  return counts
    .filter((count) => count >= 0 && count <= most)
    .flatMap((count) => rowSets(count, shownBy, signature).map((rows) => named({ rows }, rowsInWords(group, count))))
}

const rowsInWords = ({ rowName }: GroupQuestion, count: number): string =>
  count === 0 ? 'en tom liste' : `en liste med ${String(count)} × »${rowName}«`

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
