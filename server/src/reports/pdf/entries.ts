import type { Entry, Fact } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { gridContent, labelAbove, valueBelow } from './facts.js'
import { keptWhole, linesOf } from './measure.js'
import { size } from './theme.js'

/** Rows of a group: each kept together, short fields side by side, long ones across. */
export const entriesContent = (entries: readonly Entry[], width: number): Content[] =>
  entries.map((entry) => entryContent(entry, width))

function entryContent({ title, facts }: Entry, width: number): Content {
  const lines = facts.reduce((sum, { value }) => sum + linesOf(value, width), 2)
  return {
    ...(lines <= keptWhole ? { unbreakable: true } : {}),
    stack: [{ text: title, bold: true, margin: [0, 0, 0, 2] }, ...groupsOf(facts, width)],
    fontSize: size.table,
    margin: [0, 6, 0, 2],
  }
}

const isShort = ({ value, label }: Fact): boolean => value.length <= 42 && label.length <= 52

const acrossContent = ({ label, value, state }: Fact): Content => ({
  stack: [labelAbove(label), valueBelow(value, state)],
  margin: [0, 0, 0, 5],
})

/** In their order: neighbours that are short share lines. */
function groupsOf(facts: readonly Fact[], width: number): Content[] {
  const parts: Content[] = []
  let short: Fact[] = []
  const flush = (): void => {
    if (short.length > 1) parts.push(gridContent(short, 3, width))
    else parts.push(...short.map(acrossContent))
    short = []
  }
  for (const fact of facts) {
    if (isShort(fact)) short.push(fact)
    else {
      flush()
      parts.push(acrossContent(fact))
    }
  }
  flush()
  return parts
}
