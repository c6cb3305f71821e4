import type { Condition } from '../questionnaire/condition.js'
import { finding, type LintFinding } from './finding.js'
import { leavesIn, withLeaf, type Leaf } from './leaves.js'
import { solve, type Limits } from './partition/solve.js'
import { doesNotHold } from './partition/truths.js'
import { holding, type Site } from './sites.js'
import { undecided } from './undecided.js'

const always: Condition = { op: 'all', of: [] }
const never: Condition = { op: 'any', of: [] }

/** The first comparison in a condition that could be left out without changing when it holds. */
export function deadPartFinding(site: Site, limits: Limits): readonly LintFinding[] {
  const leaves = leavesIn(site.condition)
  if (leaves.length < 2) return []
  const effects = leaves.map((leaf) => ({ leaf, effect: effectOf(leaf, site, limits) }))
  const dead = effects.find(({ effect }) => effect === 'none')
  if (dead !== undefined) return [deadPart(dead.leaf, site)]
  return effects.some(({ effect }) => effect === 'undecided')
    ? [undecided(site, 'om hver del gør en forskel', limits)]
    : []
}

const deadPart = (leaf: Leaf, { place, inWords }: Site): LintFinding =>
  finding(
    'deadPart',
    place,
    `delen »${inWords(leaf)}« gør ingen forskel for, hvornår betingelsen gælder.`,
    'Fjern delen, eller ret den.',
  )

type Effect = 'some' | 'none' | 'undecided'

/** A part without effect can be taken to hold always, or never, and nothing changes. */
function effectOf(leaf: Leaf, site: Site, limits: Limits): Effect {
  const changes = [never, always].map((fixed) =>
    difference(site, { ...site, condition: withLeaf(site.condition, leaf, fixed) }, limits),
  )
  if (changes.includes('none')) return 'none'
  return changes.includes('undecided') ? 'undecided' : 'some'
}

function difference(site: Site, other: Site, limits: Limits): Effect {
  const verdicts = [
    solve([...holding(site), ...holding(other, doesNotHold)], limits),
    solve([...holding(other), ...holding(site, doesNotHold)], limits),
  ].map(({ found }) => found)
  if (verdicts.includes('example')) return 'some'
  return verdicts.includes('undecided') ? 'undecided' : 'none'
}
