import type { Highlight, LegendItem, SignatureRow, Tone } from '@forud/shared'
import type { Printed } from './printed.js'
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { barred, listed } from './boxes.js'
import { groundOf, valueRun } from './runs.js'
import { colour, size, textWidth, toneBar, toneColour } from './theme.js'
import { evenly, padding, restOf } from './widths.js'

const bar = (tone: Tone) => ({ width: toneBar[tone], colour: tone === 'plain' ? colour.line : toneColour[tone] })
type Bar = ReturnType<typeof bar>
const gap: Bar = { width: 0.75, colour: colour.line }

/** So that every box ends where the text does. */
const boxWidths = (bars: readonly Bar[]): number[] => {
  const lines = [...bars, gap].reduce((sum, { width }) => sum + width, 0)
  return evenly(bars.length, restOf(textWidth, lines), padding.barred)
}

/** A few large values side by side. */
export function highlightsContent(items: readonly Highlight[]): Content {
  const large = items.length <= 2
  const bars = items.map(({ tone }) => bar(tone))
  return {
    table: {
      widths: boxWidths(bars),
      body: [items.map((item) => highlightCell(item, large))],
      dontBreakRows: true,
    },
    layout: barred([...bars, gap]),
    margin: [0, 3, 0, 6],
  }
}

const highlightCell = ({ label, value, lines, tone }: Highlight, large: boolean): TableCell => ({
  stack: [
    { text: label, fontSize: size.small, color: colour.quiet },
    {
      text: value,
      fontSize: large ? size.large : size.part + 1,
      bold: true,
      color: toneColour[tone],
      lineHeight: 1,
    },
    ...lines.map((text): Content => ({ text, fontSize: size.small, margin: [0, 1, 0, 0] })),
  ],
})

export function noticeContent(title: string, lines: readonly string[], tone: Tone): Content {
  const bars = [bar(tone)]
  return {
    table: {
      widths: boxWidths(bars),
      body: [[{ stack: [{ text: title, bold: true, color: toneColour[tone] }, ...lines.map((text) => ({ text }))] }]],
      dontBreakRows: true,
    },
    layout: barred([...bars, gap]),
    margin: [0, 3, 0, 5],
  }
}

/** »UDKAST« in words, and that the questionnaire's content is a draft. */
export const standingContent = ({ draft, contentStatus }: Printed): Content[] => [
  ...(draft === undefined ? [] : [noticeContent(draft.text, [], 'danger')]),
  ...(contentStatus === undefined ? [] : [noticeContent(`${contentStatus}.`, [], 'warning')]),
]

export const legendContent = (items: readonly LegendItem[]): Content => ({
  unbreakable: true,
  stack: [
    {
      table: { widths: [128, restOf(textWidth, 128, padding.listed)], body: items.map(legendCells) },
      layout: { ...listed, paddingLeft: () => 5, paddingRight: () => 2.5, paddingTop: () => 2, paddingBottom: () => 2 },
    },
  ],
  margin: [0, 0, 0, 6],
})

const legendCells = ({ value, meaning }: LegendItem): TableCell[] => [
  { ...valueRun(value), ...groundOf(value.state), fontSize: size.small },
  { text: meaning, fontSize: size.small, color: colour.quiet },
]

/** One box per role. A missing signature is said in words. */
export function signaturesContent(rows: readonly SignatureRow[]): Content {
  const bars = rows.map(() => gap)
  return {
    table: {
      widths: boxWidths(bars),
      body: [rows.map(signatureCell)],
      dontBreakRows: true,
    },
    layout: barred([...bars, gap]),
    margin: [0, 4, 0, 8],
  }
}

const signatureCell = ({ role, name, at, what, signed }: SignatureRow): TableCell => ({
  stack: [
    { text: role, fontSize: size.small, color: colour.quiet },
    { text: signed ? name : `… ${name}`, bold: signed, italics: !signed, fontSize: size.part, margin: [0, 2, 0, 2] },
    { text: what, fontSize: size.small },
    { text: at, fontSize: size.small },
  ],
})
