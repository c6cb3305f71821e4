import type { Conclusion, PersonDecision, Scenario } from '../conclusion.js'
import type { ConclusionChange, LeafChange } from './comparison.js'
import { itemsLeaf, textLeaf, valueLeaf } from './leaves.js'

/** What a person concluded otherwise. Level and involvement stand in the outcome. */
export const conclusionChanges = (before: Conclusion, after: Conclusion): readonly ConclusionChange[] => [
  ...texts([], ['reason', 'raisedReason', 'unclarifiedReason', 'cannotWaitReason'], before, after),
  ...texts(['deviations'], keysOf(before.deviations, after.deviations), before.deviations, after.deviations),
  ...notYetChanges(before, after),
  ...at(['reassessBy'], valueLeaf(before.reassessBy, after.reassessBy)),
  ...texts([], ['reassessLaterReason'], before, after),
  ...scenarioChanges(before.scenarios, after.scenarios),
  ...personChanges(before.persons, after.persons),
]

const at = (path: readonly string[], leaves: readonly LeafChange[]): readonly ConclusionChange[] =>
  leaves.map((leaf) => ({ path, ...leaf }))

const texts = <Key extends string>(
  above: readonly string[],
  keys: readonly Key[],
  before: { readonly [key in Key]?: string } = {},
  after: { readonly [key in Key]?: string } = {},
): readonly ConclusionChange[] => keys.flatMap((key) => at([...above, key], textLeaf(before[key], after[key])))

const keysOf = (...all: readonly (object | undefined)[]): readonly string[] => [
  ...new Set(all.flatMap((one) => Object.keys(one ?? {}))),
]

const notYetChanges = ({ notYet: before }: Conclusion, { notYet: after }: Conclusion): readonly ConclusionChange[] => [
  ...texts(['notYet'], ['reason', 'laterInformation'], before, after),
  ...at(['notYet', 'reconsiderBy'], valueLeaf(before?.reconsiderBy, after?.reconsiderBy)),
  ...at(['notYet', 'conditions'], textLeaf(before?.conditions?.join('\n'), after?.conditions?.join('\n'))),
]

const written = ['event', 'trigger', 'warningSigns', 'countermeasure', 'responsible'] as const
const chosen = ['horizon', 'severity', 'likelihood'] as const

/** The conclusion is made anew each time, so a scenario is known by its kind and not by an id. */
function scenarioChanges(
  before: readonly Scenario[] = [],
  after: readonly Scenario[] = [],
): readonly ConclusionChange[] {
  const [was, is] = [byKind(before), byKind(after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((kind) => {
    const [old, now] = [was.get(kind), is.get(kind)]
    return [
      ...texts(['scenarios', kind], written, old, now),
      ...chosen.flatMap((key) => at(['scenarios', kind, key], valueLeaf(old?.[key], now?.[key]))),
      ...at(['scenarios', kind, 'byWhom'], itemsLeaf(old?.byWhom, now?.byWhom)),
      ...at(['scenarios', kind, 'affected'], itemsLeaf(old?.affected, now?.affected)),
    ]
  })
}

const byKind = (scenarios: readonly Scenario[]): ReadonlyMap<string, Scenario> =>
  new Map(
    scenarios.map((scenario, place) => {
      const twins = scenarios.slice(0, place).filter(({ type }) => type === scenario.type).length
      return [twins === 0 ? scenario.type : `${scenario.type} ${String(twins + 1)}`, scenario]
    }),
  )

function personChanges(
  before: readonly PersonDecision[] = [],
  after: readonly PersonDecision[] = [],
): readonly ConclusionChange[] {
  const people = [...new Set([...after, ...before].map(({ person }) => person))]
  return people.flatMap((person) => {
    const [old, now] = [before, after].map((all) => all.find((one) => one.person === person))
    return [
      ...at(['persons', person, 'decision'], valueLeaf(old?.decision, now?.decision)),
      ...texts(['persons', person], ['mayKnow', 'reason'], old, now),
    ]
  })
}
