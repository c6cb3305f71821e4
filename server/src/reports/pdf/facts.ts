import type { AnswerState, Fact } from '@forud/shared'
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { listed } from './boxes.js'
import { captioned } from './headings.js'
import { keptWhole, linesOf } from './measure.js'
import { factRun, groundOf } from './runs.js'
import { colour, size, textWidth } from './theme.js'
import { evenly, padding, restOf } from './widths.js'

const labelWidth = 148
/** Room for a first row of ordinary height under its caption. */
const claimed = 40
const valueWidth = restOf(textWidth, labelWidth, padding.listed)

/** Labels at the left, values at the right. A value of many lines stands by itself and may break over pages. */
export function factsContent(rows: readonly Fact[], caption?: string): Content {
  const parts: Content[] = []
  let short: TableCell[][] = []
  const flush = (): void => {
    if (short.length > 0) parts.push(factTable(short, true))
    short = []
  }
  for (const fact of rows) {
    if (Math.max(linesOf(fact.value, valueWidth), linesOf(fact.label, labelWidth)) <= keptWhole)
      short.push(factCells(fact))
    else {
      flush()
      parts.push(factTable([factCells(fact)], false))
    }
  }
  flush()
  const content: Content = { stack: parts, margin: [0, 0, 0, 4] }
  return caption === undefined ? content : captioned(caption, claimed, content)
}

const factTable = (body: TableCell[][], dontBreakRows: boolean): Content => ({
  table: { widths: [labelWidth, valueWidth], body, dontBreakRows },
  layout: listed,
  fontSize: size.table,
})

const factCells = ({ label, value, state }: Fact): TableCell[] => [
  { text: label, style: 'label' },
  { ...factRun(value, state), ...groundOf(state) },
]

/** Short facts side by side, label above value. */
export function gridContent(
  rows: readonly Fact[],
  columns = Math.min(4, rows.length),
  width: number = textWidth,
): Content {
  const body: TableCell[][] = []
  for (let at = 0; at < rows.length; at += columns) {
    const cells = rows.slice(at, at + columns).map(gridCell)
    body.push([...cells, ...Array.from({ length: columns - cells.length }, (): TableCell => ({ text: '' }))])
  }
  return {
    table: { widths: evenly(columns, width, padding.grid), body, dontBreakRows: true },
    layout: { ...listed, paddingLeft: () => 0, hLineWidth: () => 0 },
    margin: [0, 0, 0, 4],
  }
}

const gridCell = (fact: Fact): TableCell => ({ stack: [labelAbove(fact.label), valueBelow(fact.value, fact.state)] })
export const labelAbove = (label: string): Content => ({ text: label, fontSize: size.tiny, color: colour.quiet })
export const valueBelow = (value: string, state: AnswerState | undefined): Content => factRun(value, state)
