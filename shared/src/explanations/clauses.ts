import type { Truth } from '../questionnaire/condition.js'
import type { Part, ReadPart } from './explanation.js'
import { inReadingOrder, nounOf, nounRuns, questionOf, withNoun, type Names, type Noun } from './nouns.js'
import { predicateOf, type Predicate } from './predicates.js'
import { listedRuns, plain, type Run } from './sentence.js'

export type Order = keyof Predicate
/** One thing that is said: of some questions, or, with a number, of how many parts hold. */
type Clause = { readonly nouns: readonly Noun[]; readonly predicate: Predicate }

/** Every answer that a part of the tree read, in its order. */
export function readsIn(part: Part): readonly ReadPart[] {
  switch (part.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
    case 'not':
      return part.parts.flatMap(readsIn)
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return [part]
  }
}

/** »C4, C5 og C6 er besvaret »Nej«, og C7 er uoplyst«. Questions are named by their text too where there are few. */
export function clauseRuns(names: Names, part: Part, order: Order): readonly Run[] {
  const counted = countWords(part)
  const clauses = grouped(names, readsIn(part))
  const style = new Set(readsIn(part).map(({ question }) => question)).size <= 2 ? 'full' : 'short'
  const said = clauses.map(({ nouns, predicate }) => [
    ...listedRuns(inReadingOrder(names, nouns).map((noun) => nounRuns(names, noun, style))),
    ...plain(` ${predicate[order]}`),
  ])
  return [...plain(counted.join('')), ...joined(said)].filter(({ text }) => text !== '')
}

const joined = (clauses: readonly (readonly Run[])[]): readonly Run[] =>
  clauses.flatMap((clause, place) =>
    place === 0 ? clause : [...plain(isLast(place, clauses) ? ', og ' : ', '), ...clause],
  )

const isLast = (place: number, all: readonly unknown[]): boolean => place === all.length - 1

/** The same said of several questions is said once. */
function grouped(names: Names, reads: readonly ReadPart[]): readonly Clause[] {
  const clauses = new Map<string, Clause>()
  for (const read of reads.filter((one) => !isSaidBy(reads, one))) {
    const noun = nounOf(read)
    const predicate = predicateOf(read, questionOf(names, noun))
    const nouns = clauses.get(predicate.main)?.nouns ?? []
    clauses.set(predicate.main, { nouns: withNoun(nouns, noun), predicate })
  }
  return [...clauses.values()]
}

/** That a date is known need not be said beside which date it is. */
const isSaidBy = (reads: readonly ReadPart[], { op, question, aspect }: ReadPart): boolean =>
  op === 'notKnown' && reads.some((one) => one.op !== op && one.question === question && one.aspect === aspect)

/** How many of the parts hold, where a number of them is asked for. */
function countWords(part: Part): readonly string[] {
  switch (part.op) {
    case 'countAtLeast':
      return [countSentence(part.truth, part), ...part.parts.flatMap(countWords)]
    case 'all':
    case 'any':
    case 'not':
      return part.parts.flatMap(countWords)
    case 'is':
    case 'notKnown':
    case 'notKnownToBe':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return []
  }
}

type Counted = { readonly count: number; readonly certain: number; readonly possible: number }

function countSentence(truth: Truth, { count, certain, possible }: Counted): string {
  const needed = `(mindst ${String(count)} kræves): `
  if (truth === true) return `${String(certain)} forhold er opfyldt ${needed}`
  if (truth === false)
    return possible === 0
      ? `ingen forhold er opfyldt ${needed}`
      : `højst ${String(possible)} forhold kan være opfyldt ${needed}`
  return `${certain === 0 ? 'ingen' : String(certain)} af de mindst ${String(count)} nødvendige forhold er opfyldt, og `
}
