import type { Answer, Answers, Row } from '../../questionnaire/answers.js'
import type { ReferenceQuestion } from '../../questionnaire/definition.js'

type Rows = readonly Row[]
type Signature = (answer: Answer) => string

/**
 * Lists of so many rows that differ in what the references look for: one for each meaning. As many differing rows as there
 * are references is enough, and what a list shows follows from what each of its rows shows.
 */
export function rowSets(count: number, shownBy: readonly ReferenceQuestion[], signature: Signature): readonly Rows[] {
  const meaning = (rows: Rows): string => signature({ rows })
  const kinds = rowKinds(shownBy, (answers) => meaning([{ id: 'r0', answers }]))
  const blank = Array.from({ length: count }, (_, place) => ({ id: `r${String(place)}`, answers: {} }))
  let sets: readonly Rows[] = [blank]
  for (let place = 0; place < Math.min(count, shownBy.length); place += 1) {
    sets = onePer(
      meaning,
      sets.flatMap((rows) => kinds.map((answers) => rows.map((row, at) => (at === place ? { ...row, answers } : row)))),
    )
  }
  return sets
}

function rowKinds(shownBy: readonly ReferenceQuestion[], meaning: (answers: Answers) => string): readonly Answers[] {
  const reads = shownBy.flatMap(({ readFrom }) => (readFrom === undefined ? [] : [readFrom]))
  const fields = [...new Set(reads.map(({ field }) => field))]
  return fields.reduce<readonly Answers[]>(
    (rows, field) => {
      const said = new Set(reads.filter((read) => read.field === field).flatMap(({ oneOf }) => oneOf))
      const more = rows.flatMap((row) => [row, ...[...said].map((value) => ({ ...row, [field]: { value } }))])
      return onePer(meaning, more)
    },
    [{}],
  )
}

function onePer<T>(meaning: (one: T) => string, all: readonly T[]): readonly T[] {
  const found = new Map<string, T>()
  for (const one of all) {
    const key = meaning(one)
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}
