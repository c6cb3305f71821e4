import { danishDate, type Instant } from '../../assessment/instant.js'
import type { Entity } from '../../assessment/caseFile.js'
import { dateText } from '../../explanations/dateText.js'
import type { IsoDate, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { answered, capitalised, rowReader, type RowReader } from '../rows.js'
import { personMeanings } from '../people/meanings.js'
import {
  assessmentLane,
  graveWords,
  happeningMeanings,
  looks,
  withoutKind,
  type HappeningMeaning,
  type Look,
} from './meanings.js'
import { spanOf, type Span } from './span.js'

export type TimelineInput = {
  readonly definition: QuestionnaireDefinition
  readonly entities: readonly Entity[]
  readonly assessments: readonly { readonly id: string; readonly at: Instant; readonly what: string }[]
  readonly today: IsoDate
  /** What that day is called on a print that is read later: »Opgjort«. */
  readonly todayIs?: string
}

/** One thing that happened, or that may. */
export type Happening = {
  readonly id: string
  /** The place in time order: what the mark says, and the table's first column. */
  readonly number: number
  readonly look: Look
  readonly lane: string
  /** Absent: nobody has said when. */
  readonly span?: Span
  readonly when: string
  readonly what: string
  readonly who: readonly string[]
  readonly grave: readonly string[]
  readonly text: string
}
export type Timeline = {
  readonly happenings: readonly Happening[]
  readonly lanes: readonly string[]
  readonly today: IsoDate
  readonly todayIs: string
}

type Unnumbered = Omit<Happening, 'number'>

/** Everything in the case that has a time, the earliest first; what has none comes last and is not left out. */
export function timelineOf(input: TimelineInput): Timeline {
  const read = rowReader(input.definition)
  const rows = input.entities.flatMap((row) => {
    const meaning = happeningMeanings.find(({ kind }) => kind === row.kind)
    return meaning === undefined ? [] : [happeningOf(row, meaning, read, input.entities)]
  })
  const all = [...rows, ...input.assessments.map(assessmentOf)].toSorted(inTime)
  return {
    happenings: all.map((one, at) => ({ ...one, number: at + 1 })),
    lanes: lanesOf(all, input.definition),
    today: input.today,
    todayIs: input.todayIs ?? 'I dag',
  }
}

const inTime = (one: Unnumbered, other: Unnumbered): number =>
  (one.span?.from ?? '9999').localeCompare(other.span?.from ?? '9999') ||
  looks.indexOf(one.look) - looks.indexOf(other.look) ||
  one.id.localeCompare(other.id)

function happeningOf(row: Entity, meaning: HappeningMeaning, read: RowReader, all: readonly Entity[]): Unnumbered {
  const said = (field: string | undefined) => (field === undefined ? '' : (answered(read(row, field)) ?? ''))
  const { look, lane } = meaning
  const kind = capitalised(said(meaning.what))
  return {
    id: row.id,
    look,
    lane: lane === 'byWhat' ? kind || withoutKind : lane.title,
    ...timeIn(row, meaning, read),
    what: [kind, said(meaning.where)].filter((part) => part !== '').join(', '),
    who: whoIn(row, meaning, read, all),
    grave: graveIn(row, meaning, read),
    text: said(meaning.text),
  }
}

function timeIn(row: Entity, meaning: HappeningMeaning, read: RowReader): Pick<Happening, 'span' | 'when'> {
  const when = read(row, meaning.when)
  const from = spanOf(when.ids[0] ?? '')
  if (from === undefined) return { when: `dato ${when.words}` }
  const span = lasting(from, row, meaning, read)
  return { span, when: whenText(span, when.words) }
}

/** People who were picked, by name; otherwise what was written. */
function whoIn(row: Entity, { who }: HappeningMeaning, read: RowReader, all: readonly Entity[]): readonly string[] {
  if (who === undefined) return []
  const picked = row.answers[who]?.values ?? []
  const written = answered(read(row, who))
  if (picked.length > 0) return picked.map((id) => nameOf(id, all, read))
  return written === undefined ? [] : [written]
}

function lasting(span: Span, row: Entity, { until }: HappeningMeaning, read: RowReader): Span {
  const end = until === undefined ? undefined : spanOf(read(row, until).ids[0] ?? '')
  return end === undefined || end.to < span.from ? span : { ...span, to: end.to }
}

const whenText = ({ from, to, exact }: Span, words: string): string => {
  if (exact !== 'day') return dateText(words)
  return from === to ? dateText(from) : `${dateText(from)}–${dateText(to)}`
}

const graveIn = (row: Entity, { grave = {} }: HappeningMeaning, read: RowReader): readonly string[] =>
  Object.entries(grave).flatMap(([field, options]) =>
    read(row, field).ids.some((id) => options.includes(id)) ? [graveWords[field] ?? read(row, field).label] : [],
  )

/** A person who was taken off the list is still said to have been there. */
function nameOf(id: string, all: readonly Entity[], read: RowReader): string {
  const person = all.find((row) => row.id === id)
  const meaning = personMeanings.find(({ kind }) => kind === person?.kind)
  if (person === undefined || meaning === undefined) return 'En person, der er taget af listen'
  return answered(read(person, meaning.name)) ?? 'Navn ikke skrevet'
}

function assessmentOf({ id, at, what }: TimelineInput['assessments'][number]): Unnumbered {
  const day = danishDate(at)
  const span: Span = { from: day, to: day, exact: 'day' }
  return { id, look: 'assessment', lane: assessmentLane, span, when: dateText(day), what, who: [], grave: [], text: '' }
}

/** Incidents first, in the questionnaire's order of kinds; then what was done, and what is planned. */
function lanesOf(all: readonly Unnumbered[], definition: QuestionnaireDefinition): readonly string[] {
  const kinds = kindsIn(definition)
  const place = ({ look, lane }: Unnumbered): number => {
    const kind = kinds.indexOf(lane)
    return looks.indexOf(look) * 1000 + (kind < 0 ? 999 : kind)
  }
  return [...new Set(all.toSorted((one, other) => place(one) - place(other)).map(({ lane }) => lane))]
}

const kindsIn = ({ sections }: QuestionnaireDefinition): readonly string[] =>
  sections
    .flatMap(({ questions }) => questions)
    .flatMap((item) => (item.kind === 'group' && item.list === 'incident' ? item.fields : []))
    .flatMap((field) => (field.kind === 'choice' && field.id === 'type' ? field.options : []))
    .map(({ label }) => capitalised(label))
