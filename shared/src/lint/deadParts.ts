import type { Condition } from '../questionnaire/condition.js'
import { finding, type LintFinding } from './finding.js'
import { leavesIn, withLeaf, type Leaf } from './leaves.js'
import { solve, type Limits } from './partition/solve.js'
import { doesNotHold } from './partition/truths.js'
import { holding, type Site } from './sites.js'

const always: Condition = { op: 'all', of: [] }
const never: Condition = { op: 'any', of: [] }

/** The first comparison in a condition that could be left out without changing when it holds. */
export function deadPartFinding(site: Site, limits: Limits): readonly LintFinding[] {
  const leaves = leavesIn(site.condition)
  const dead = leaves.length < 2 ? undefined : leaves.find((leaf) => isDead(leaf, site, limits))
  if (dead === undefined) return []
  return [
    finding(
      'deadPart',
      site.place,
      `delen »${site.inWords(dead)}« gør ingen forskel for, hvornår betingelsen gælder.`,
      'Fjern delen, eller ret den.',
    ),
  ]
}

const isDead = (leaf: Leaf, site: Site, limits: Limits): boolean =>
  [never, always].some((fixed) => {
    const without = { ...site, condition: withLeaf(site.condition, leaf, fixed) }
    return isImplied(site, without, limits) && isImplied(without, site, limits)
  })

/** Undecided counts as making a difference: only what is proved is told. */
const isImplied = (site: Site, other: Site, limits: Limits): boolean =>
  solve([...holding(site), ...holding(other, doesNotHold)], limits).found === 'nothing'
