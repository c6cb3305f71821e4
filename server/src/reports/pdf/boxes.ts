import type { CustomTableLayout } from 'pdfmake/interfaces.js'
import { colour } from './theme.js'

const thin = 0.5

/** Rows parted by thin lines; nothing vertical. */
export const ruled: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0.75 : thin),
  vLineWidth: () => 0,
  hLineColor: (line, { table }) => (line === 0 || line === table.body.length ? colour.quiet : colour.line),
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
}

/** Facts: a line under each row but the last. */
export const listed: CustomTableLayout = {
  ...ruled,
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : thin),
  hLineColor: () => colour.line,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
}

/** A frame with a bar of its own weight and colour at the left of each cell. */
export const barred = (bars: readonly { readonly width: number; readonly colour: string }[]): CustomTableLayout => ({
  hLineWidth: () => 0.75,
  vLineWidth: (line) => bars[line]?.width ?? 0.75,
  hLineColor: () => colour.line,
  vLineColor: (line) => bars[line]?.colour ?? colour.line,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 6,
  paddingBottom: () => 5,
})
