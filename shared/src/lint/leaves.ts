import type { Condition } from '../questionnaire/condition.js'

/** A comparison: the only part of a condition that reads an answer. */
export type Leaf = Exclude<Condition, { readonly of: unknown }>

export function leavesIn(condition: Condition): readonly Leaf[] {
  if (!('of' in condition)) return [condition]
  return condition.op === 'not' ? leavesIn(condition.of) : condition.of.flatMap(leavesIn)
}

/** The same condition with one comparison, known by identity, put in place of another. */
export function withLeaf(condition: Condition, leaf: Leaf, other: Condition): Condition {
  if (!('of' in condition)) return condition === leaf ? other : condition
  return condition.op === 'not'
    ? { ...condition, of: withLeaf(condition.of, leaf, other) }
    : { ...condition, of: condition.of.map((part) => withLeaf(part, leaf, other)) }
}
