export type Cell = string | number | undefined
export type Line = readonly Cell[]

/** What a spreadsheet takes as the beginning of a formula. An apostrophe of our own is doubled, so that it can be taken off again. */
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/
const needsQuotes = /[";\r\n]|^\s|\s$/

/**
 * Lines as a file that Danish Excel opens with a double click: semicolons, CRLF, UTF-8 with its mark, otherwise as RFC 4180 says.
 * A text that a spreadsheet could run begins with an apostrophe.
 */
export const csvOf = (lines: readonly Line[]): string => `\uFEFF${lines.map(lineOf).join('\r\n')}\r\n`

const lineOf = (line: Line): string => line.map(cellOf).join(';')

function cellOf(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = dangerous.test(cell) ? `'${cell}` : cell
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
