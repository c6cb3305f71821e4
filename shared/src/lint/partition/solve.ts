import type { Question } from '../../questionnaire/definition.js'
import type { Witness } from '../finding.js'
import { search, type Verdict } from './search.js'
import { closureOf, type Goal } from './sources.js'
import { fails, holds, negated, untold } from './truths.js'
import { makeWorld } from './world.js'

export type { Verdict } from './search.js'

export type Limits = {
  /** How many steps one search may take. */
  readonly budget: number
  /** Questions that are taken to be answered, and not with »Uoplyst«, wherever they are asked. */
  readonly mustBeKnown?: (question: Question) => boolean
}

/** Looks for answers with which every goal has a wanted truth. Exact, unless the budget runs out. */
export function solve(goals: readonly Goal[], { budget, mustBeKnown = () => false }: Limits): Verdict {
  const verdicts: Verdict[] = []
  for (const together of apart(goals.flatMap(partsOf))) {
    const world = makeWorld(together, mustBeKnown)
    const verdict: Verdict = world === undefined ? { found: 'undecided' } : search(world, budget)
    if (verdict.found === 'nothing') return verdict
    verdicts.push(verdict)
  }
  const examples = verdicts.flatMap((verdict) => (verdict.found === 'example' ? [verdict.witness] : []))
  return examples.length === verdicts.length ? { found: 'example', witness: merged(examples) } : { found: 'undecided' }
}

const merged = (examples: readonly Witness[]): Witness => examples.flat()

/** The fewest parts of goals without an answer that still have none: what stands in each other's way. */
export function conflictIn(goals: readonly Goal[], limits: Limits): readonly Goal[] {
  let kept: readonly Goal[] = goals.flatMap(partsOf)
  for (const part of kept) {
    const without = kept.filter((other) => other !== part)
    if (solve(without, limits).found === 'nothing') kept = without
  }
  return kept
}

/** A goal as several smaller ones, where that says the same. */
export function partsOf(goal: Goal): readonly Goal[] {
  const { condition, wanted } = goal
  if (condition.op === 'not') return partsOf({ ...goal, condition: condition.of, wanted: negated(wanted) })
  const everyPart =
    (condition.op === 'all' && (wanted === holds || wanted === (holds | untold))) ||
    (condition.op === 'any' && (wanted === fails || wanted === (fails | untold)))
  return everyPart ? condition.of.flatMap((part) => partsOf({ ...goal, condition: part })) : [goal]
}

type Cluster = { readonly goals: readonly Goal[]; readonly keys: ReadonlySet<string> }

/** Goals that share no answer are decided each on their own, which is far less to try. */
function apart(goals: readonly Goal[]): readonly (readonly Goal[])[] {
  let clusters: readonly Cluster[] = []
  for (const goal of goals) {
    const keys = new Set(closureOf([goal]).map(({ key }) => key))
    const touches = (cluster: Cluster): boolean => [...keys].some((key) => cluster.keys.has(key))
    const joined = clusters.filter(touches)
    clusters = [
      ...clusters.filter((cluster) => !touches(cluster)),
      {
        goals: [...joined.flatMap((cluster) => cluster.goals), goal],
        keys: new Set([...joined.flatMap((cluster) => [...cluster.keys]), ...keys]),
      },
    ]
  }
  return clusters.map((cluster) => cluster.goals)
}
