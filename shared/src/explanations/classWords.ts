import { unknown, type Answer } from '../questionnaire/answers.js'
import { daysBetween, isDay } from '../questionnaire/calendar.js'
import { anyDay, type Candidate } from '../lint/partition/candidates.js'
import type { Leaf } from './explanation.js'
import type { Reading } from './readings.js'
import { listed } from './sentence.js'
import { valueWords } from './valueWords.js'

const namedAtMost = 4

/** Some classes of answers together, as a cell of a decision table: »Ja eller Mistanke«, »uoplyst eller ubesvaret«. */
export function classWords(reading: Reading, candidates: readonly Candidate[]): string {
  const known = candidates.filter(({ answer }) => answer !== undefined && !isUnknown(reading, answer))
  const missing = [
    ...(candidates.some(({ answer }) => answer !== undefined && isUnknown(reading, answer)) ? ['uoplyst'] : []),
    ...(candidates.some(({ answer }) => answer === undefined) ? ['ubesvaret'] : []),
  ]
  const words = known.length === 0 ? [] : knownWords(reading, known)
  return capital(listed([...words, ...missing], 'eller'))
}

function knownWords(reading: Reading, known: readonly Candidate[]): readonly string[] {
  switch (reading.question.kind) {
    case 'date':
      return dateWords(reading, known)
    case 'number':
    case 'scale':
      return [numberWords(reading, known)]
    case 'group':
      return [rowsWords(known)]
    case 'factor':
    case 'rating':
      return valueNames(reading, known)
    case 'choice':
      return known.length > namedAtMost ? ['andet svar'] : valueNames(reading, known).map((name) => `»${name}«`)
    case 'multipleChoice':
      return choiceWords(reading, known)
    case 'text':
    case 'textList':
    case 'approximateDate':
    case 'dateTime':
    case 'reference':
      return ['udfyldt']
  }
}

/** A set of choices means what those of them mean that the condition names. */
function choiceWords(reading: Reading, known: readonly Candidate[]): readonly string[] {
  const wanted = new Set(reading.leaves.flatMap(valuesIn))
  const sets = known.map(({ answer }) => (answer?.values ?? []).filter((value) => wanted.has(value)))
  const named = sets.filter((set) => set.length > 0)
  const words = named.map((set) => `svar med ${listed(set.map((value) => `»${valueWords(reading.question, value)}«`))}`)
  return [...new Set(words), ...(named.length < sets.length ? ['andre svar'] : [])]
}

function valuesIn(leaf: Leaf): readonly string[] {
  if (leaf.op === 'is') return leaf.oneOf
  return leaf.op === 'notKnownToBe' ? [leaf.value] : []
}

const valueNames = (reading: Reading, known: readonly Candidate[]): readonly string[] =>
  known.map(({ answer }) => valueWords(reading.question, String(valueOf(reading, answer))))

const valueOf = ({ aspect }: Reading, answer: Answer | undefined) =>
  aspect === undefined ? answer?.value : answer?.[aspect]

const isUnknown = (reading: Reading, answer: Answer): boolean =>
  valueOf(reading, answer) === unknown || (answer.values?.every((one) => one === unknown) ?? false)

/** »passeret eller højst 30 dage frem«, »31–60 dage frem«, »mere end 60 dage frem«. */
function dateWords({ question, leaves }: Reading, known: readonly Candidate[]): readonly string[] {
  const values = known.map(({ answer }) => String(answer?.value ?? ''))
  const limits = leaves.flatMap((leaf) => (leaf.op === 'withinDays' || leaf.op === 'afterDays' ? [leaf.days] : []))
  const sorted = [...new Set(limits)].toSorted((one, other) => one - other)
  const segments = new Set(values.filter(isDay).map((value) => segmentOf(sorted, daysBetween(anyDay, value))))
  const instead = values.filter((value) => !isDay(value)).map((value) => valueWords(question, value))
  if (segments.size > sorted.length || sorted.length === 0)
    return [...(segments.size > 0 ? ['en dato'] : []), ...instead]
  return [...[...segments].map((segment) => segmentWords(sorted, segment)), ...instead]
}

const segmentOf = (limits: readonly number[], days: number): number => limits.filter((limit) => days > limit).length

function segmentWords(limits: readonly number[], segment: number): string {
  const below = limits[segment - 1]
  const above = limits[segment]
  if (below === undefined) return `passeret eller højst ${String(above ?? 0)} dage frem`
  return above === undefined ? `mere end ${String(below)} dage frem` : `${String(below + 1)}–${String(above)} dage frem`
}

/** »0–7«, »8–10«: the classes stand for every number between the limits. */
function numberWords({ question, leaves }: Reading, known: readonly Candidate[]): string {
  if (question.kind !== 'number' && question.kind !== 'scale') return ''
  const limits = leaves.flatMap((leaf) => (leaf.op === 'atLeast' ? [Math.ceil(leaf.number)] : []))
  const starts = [...new Set([question.least, ...limits])].toSorted((one, other) => one - other)
  const values = known.map(({ answer }) => Number(answer?.value))
  const first = Math.min(...values)
  const last = Math.max(...values)
  const next = starts.find((start) => start > last)
  const end = next === undefined ? question.most : next - 1
  return first === end ? String(first) : `${String(first)}–${String(end)}`
}

function rowsWords(known: readonly Candidate[]): string {
  const counts = known.map(({ answer }) => answer?.rows?.length ?? 0)
  const least = Math.min(...counts)
  if (least > 0) return `mindst ${posts(least)}`
  const most = Math.max(...counts)
  return most === 0 ? 'tom liste' : `højst ${posts(most)}`
}

const posts = (count: number): string => (count === 1 ? '1 post' : `${String(count)} poster`)
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)
