import { canonicalJson } from '../../questionnaire/canonical.js'
import type { LeafChange } from './comparison.js'
import { wordsChanged } from './words.js'

type Said = string | number | undefined

/** A coded value: an option, a number, a date. */
export const valueLeaf = (before: Said, after: Said): readonly LeafChange[] =>
  before === after
    ? []
    : [{ is: 'value', ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]

export const textLeaf = (before = '', after = ''): readonly LeafChange[] =>
  before === after ? [] : [{ is: 'text', words: wordsChanged(before, after) }]

export function itemsLeaf(before: readonly string[] = [], after: readonly string[] = []): readonly LeafChange[] {
  const [added, removed] = [without(after, before), without(before, after)]
  return added.length + removed.length === 0 ? [] : [{ is: 'items', added, removed }]
}

/** What is left when everything that both hold has been taken out, once for each time. */
export function without<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const left = others.map(canonicalJson)
  return some.filter((one) => {
    const at = left.indexOf(canonicalJson(one))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
