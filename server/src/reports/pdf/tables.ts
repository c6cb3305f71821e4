import type { Block } from '@forud/shared'
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { ruled } from './boxes.js'
import { captioned } from './headings.js'
import { keptWhole, linesOf } from './measure.js'
import { colour, size, textWidth } from './theme.js'
import { padding } from './widths.js'

export const headCell = (text: string): TableCell => ({
  text,
  bold: true,
  fontSize: size.small,
  fillColor: colour.head,
})

type PlainTable = Extract<Block, { readonly is: 'table' }>

/** A plain table: short columns take what they need, the others share the rest. Rows of ordinary length stay whole. */
export function tableContent({ caption, columns, rows }: PlainTable): Content {
  const widths = columnWidths(columns, rows)
  const isTall = rows.some((row) => row.some((cell, at) => linesOf(cell, widths[at] ?? textWidth) > keptWhole))
  const table: Content = {
    table: {
      headerRows: 1,
      ...(isTall ? {} : { keepWithHeaderRows: 1 }),
      dontBreakRows: !isTall,
      widths,
      body: [columns.map(headCell), ...rows.map((row) => row.map((text): TableCell => ({ text })))],
    },
    layout: ruled,
    fontSize: size.table,
    margin: [0, 0, 0, 8],
  }
  return captioned(caption, claimed, table)
}

/** Room for the head and a first row of ordinary height. */
const claimed = 64
const shortest = 22

/** Short columns take what they need, so that no date or name breaks; longer texts share the rest by their length. */
function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const longest = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const room = textWidth - columns.length * padding.ruled
  const needed = longest.map((letters) => (letters <= shortest ? letters * 5.3 + 4 : 0))
  const rest = room - needed.reduce((sum, width) => sum + width, 0)
  const shares = longest.map((letters) => (letters <= shortest ? 0 : Math.min(90, letters)))
  const sum = shares.reduce((total, share) => total + share, 0)
  if (sum === 0) return columns.map(() => room / columns.length)
  return needed.map((width, at) => (width > 0 ? width : (rest * (shares[at] ?? 0)) / sum))
}
