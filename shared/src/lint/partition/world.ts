import type { Condition } from '../../questionnaire/condition.js'
import type { Aspect, Question } from '../../questionnaire/definition.js'
import { leavesIn, type Leaf } from '../leaves.js'
import { makeSlot, type Slot } from './slots.js'
import { closureOf, gatesOf, type Goal, type Scope, type Source } from './sources.js'
import { conjoined, counted, disjoined, negated, type Truths } from './truths.js'

/** The class that each slot has been given; -1 while it is open. */
export type State = number[]
export type Node = (state: State) => Truths
export type Aim = { readonly possible: Node; readonly wanted: Truths }

/** The answers that decide some goals, cut into classes, in the order in which it pays to settle them. */
export type World = {
  readonly slots: readonly Slot[]
  readonly aims: readonly Aim[]
  /** Known once everything before it is settled. */
  readonly isAsked: (slot: number, state: State) => boolean
  /** The slot of a list, for the reference that shows its rows. */
  readonly listOf: (slot: Slot) => number
  /** Whether other answers depend on it: questions that it shows or hides, references that show its rows. */
  readonly isGate: (slot: number) => boolean
}

/** Nothing where there is too much to try. */
export function makeWorld(goals: readonly Goal[], mustBeKnown: (question: Question) => boolean): World | undefined {
  const sources = closureOf(goals)
  const readings = readingsOf([...goals, ...sources.flatMap(gatesOf)])
  const gates = new Set(readingsOf(sources.flatMap(gatesOf)).map(({ key }) => key))
  const slots = ordered(sources, readings, gates).map(({ source, aspect, leaves }) =>
    makeSlot(source, {
      aspect,
      leaves: distinct(leaves),
      shownBy: showing(source, sources),
      known: mustBeKnown(source.question),
    }),
  )
  if (slots.some(({ isTooWide }) => isTooWide)) return undefined
  const placeOf = new Map(slots.map(({ source, aspect }, place) => [keyOf(source, aspect), place]))
  const compiled = compiler((source, aspect) => placeOf.get(keyOf(source, aspect)) ?? -1, slots)
  const aimFor = ({ condition, scope, wanted }: Goal): Aim => ({ possible: compiled(condition, scope), wanted })
  const gateAims = slots.map(({ source }) => gatesOf(source).map(aimFor))
  const listOf = (slot: Slot): number => placeOf.get(slot.follows?.list ?? '') ?? -1
  const gating = new Set([...[...gates].map((key) => placeOf.get(key) ?? -1), ...slots.map(listOf)])
  return {
    slots,
    aims: goals.map(aimFor),
    isAsked: (slot, state) => (gateAims[slot] ?? []).every(({ possible, wanted }) => (possible(state) & wanted) !== 0),
    listOf,
    isGate: (slot) => gating.has(slot),
  }
}

const keyOf = ({ key }: Source, aspect: Aspect | undefined): string => (aspect === undefined ? key : `${key}/${aspect}`)

type Reading = {
  readonly key: string
  readonly source: Source
  readonly aspect: Aspect | undefined
  readonly leaves: readonly Leaf[]
}

/** Which answers and columns the conditions read, and with which comparisons. */
function readingsOf(goals: readonly Goal[]): readonly Reading[] {
  const found = new Map<string, Reading>()
  const leaves = goals.flatMap(({ condition, scope }) => leavesIn(condition).map((leaf) => ({ leaf, scope })))
  for (const { leaf, scope } of leaves) {
    const source = scope(leaf.question)
    if (source === undefined) continue
    const aspect = 'aspect' in leaf ? leaf.aspect : undefined
    const key = keyOf(source, aspect)
    found.set(key, { key, source, aspect, leaves: [...(found.get(key)?.leaves ?? []), leaf] })
  }
  return [...found.values()]
}

/**
 * Answers that several comparisons share, or that show or hide others, come first, in the order of the pass. Once they are
 * settled every other comparison varies freely, and what is possible for each part is possible for all of them together.
 */
function ordered(sources: readonly Source[], readings: readonly Reading[], gates: ReadonlySet<string>) {
  const every = [...readings, ...silentLists(sources, readings)].toSorted(
    (one, other) => one.source.order - other.source.order,
  )
  const isShared = ({ key, source, leaves }: Reading): boolean =>
    leaves.length !== 1 ||
    gates.has(key) ||
    gatesOf(source).length > 0 ||
    source.question.kind === 'reference' ||
    showing(source, sources).length > 0
  return [...every.filter(isShared), ...every.filter((reading) => !isShared(reading))]
}

/** Lists that nothing reads but the references that show their rows. */
const silentLists = (sources: readonly Source[], readings: readonly Reading[]): readonly Reading[] =>
  sources
    .filter((source) => showing(source, sources).length > 0 && !readings.some(({ key }) => key === source.key))
    .map((source) => ({ key: source.key, source, aspect: undefined, leaves: [] }))

const showing = ({ question }: Source, sources: readonly Source[]) =>
  sources.flatMap(({ question: other }) =>
    other.kind === 'reference' && other.readFrom !== undefined && other.to === question.id ? [other] : [],
  )

function compiler(placeOf: (source: Source, aspect: Aspect | undefined) => number, slots: readonly Slot[]) {
  const leaf = (condition: Leaf, scope: Scope): Node => {
    const source = scope(condition.question)
    const place = source === undefined ? -1 : placeOf(source, 'aspect' in condition ? condition.aspect : undefined)
    const { by, any } = slots[place]?.truthsOf(condition) ?? { by: [], any: 0 }
    return (state) => by[state[place] ?? -1] ?? any
  }
  const node = (condition: Condition, scope: Scope): Node => {
    if (!('of' in condition)) return leaf(condition, scope)
    if (condition.op === 'not') {
      const inner = node(condition.of, scope)
      return (state) => negated(inner(state))
    }
    const parts = condition.of.map((part) => node(part, scope))
    const join =
      condition.op === 'countAtLeast'
        ? (bits: readonly Truths[]) => counted(condition.count, bits)
        : joins[condition.op]
    return (state) => join(parts.map((part) => part(state)))
  }
  return node
}

/** One of each comparison, however often it is made. */
const distinct = (leaves: readonly Leaf[]): readonly Leaf[] => [
  ...new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf])).values(),
]

const joins = { all: conjoined, any: disjoined }
