import type { Entry, Fact } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { gridContent, labelAbove, valueBelow } from './facts.js'
import { keptWhole, linesOf } from './measure.js'
import { size, textWidth } from './theme.js'

/** Rows of a group: each kept together, short fields side by side, long ones across. */
export const entriesContent = (entries: readonly Entry[]): Content[] => entries.map(entryContent)

function entryContent({ title, facts }: Entry): Content {
  const lines = facts.reduce((sum, { value }) => sum + linesOf(value, textWidth), 2)
  return {
    ...(lines <= keptWhole ? { unbreakable: true } : {}),
    stack: [{ text: title, bold: true, margin: [0, 0, 0, 2] }, ...groupsOf(facts)],
    fontSize: size.table,
    margin: [0, 6, 0, 2],
  }
}

const isShort = ({ value, label }: Fact): boolean => value.length <= 42 && label.length <= 52

/** In their order: neighbours that are short share lines. */
function groupsOf(facts: readonly Fact[]): Content[] {
  const parts: Content[] = []
  let short: Fact[] = []
  const flush = (): void => {
    if (short.length > 0) parts.push(gridContent(short, 3))
    short = []
  }
  for (const fact of facts) {
    if (isShort(fact)) short.push(fact)
    else {
      flush()
      parts.push({ stack: [labelAbove(fact.label), valueBelow(fact.value, fact.state)], margin: [0, 0, 0, 5] })
    }
  }
  flush()
  return parts
}
