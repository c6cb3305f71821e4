import type {
  ChangeKind,
  Comparison,
  LeafChange,
  PartChange,
  QuestionChange,
  Words,
} from '../../shared/src/assessment/comparison/comparison.js'

/** The text before or after, put together from its pieces. */
export const textIn = (words: readonly Words[], left: 'deleted' | 'inserted'): string =>
  words
    .filter(({ is }) => is !== left)
    .map(({ text }) => text)
    .join('')

/** `asTold`, or the other way round: what was added is removed, what was before is after. */
type Way = 'asTold' | 'turned'
const turnedKinds: { readonly [kind in ChangeKind]: ChangeKind } = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
}
const kindOf = (change: ChangeKind, way: Way): ChangeKind => (way === 'turned' ? turnedKinds[change] : change)
const pairOf = (way: Way, before: unknown, after: unknown) =>
  way === 'turned' ? { before: after, after: before } : { before, after }
const sidesOf = (way: Way, { added, removed }: { readonly added: unknown; readonly removed: unknown }) =>
  way === 'turned' ? { added: removed, removed: added } : { added, removed }

/** The pieces of a text can be many ways to say the same; the two texts are what counts. */
function leafOf(way: Way, leaf: LeafChange): object {
  switch (leaf.is) {
    case 'value':
      return pairOf(way, leaf.before, leaf.after)
    case 'text':
      return pairOf(way, textIn(leaf.words, 'inserted'), textIn(leaf.words, 'deleted'))
    case 'items':
      return sidesOf(way, leaf)
  }
}

function partOf(way: Way, part: PartChange): object {
  if (part.is === 'evidence') return sidesOf(way, part)
  if (part.is !== 'rows') return { part: part.part, ...leafOf(way, part) }
  return sorted(
    part.rows.map(({ row, change, fields }) => ({ row, change: kindOf(change, way), fields: changesOf(way, fields) })),
  )
}

const changesOf = (way: Way, changes: readonly QuestionChange[]): readonly object[] =>
  sorted(
    changes.map(({ question, change, parts }) => ({
      question,
      change: kindOf(change, way),
      parts: parts.map((part) => partOf(way, part)),
    })),
  )

/** Each tells the later version's questions first, so the order may differ. */
const sorted = (all: readonly object[]): readonly object[] =>
  all.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

export function told({ answers, information, judgement }: Comparison, way: Way): object {
  if (judgement === undefined) throw new Error('Nothing is withheld here.')
  return {
    answers: changesOf(way, answers),
    information: pairOf(way, information.before, information.after),
    outcome: pairOf(way, judgement.before, judgement.after),
    rules: sorted(judgement.rules.map(({ rule, before, after }) => ({ rule, ...pairOf(way, before, after) }))),
    conclusion: sorted(judgement.conclusion.map(({ path, ...leaf }) => ({ path, ...leafOf(way, leaf) }))),
  }
}
