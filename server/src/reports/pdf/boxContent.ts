import type { Highlight, LegendItem, ReportDocument, SignatureRow, Tone } from '@forud/shared'
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { barred, listed } from './boxes.js'
import { groundOf, valueRun } from './runs.js'
import { colour, size, toneBar, toneColour } from './theme.js'

const bar = (tone: Tone) => ({ width: toneBar[tone], colour: tone === 'plain' ? colour.line : toneColour[tone] })
const gap = { width: 0.75, colour: colour.line }

/** A few large values side by side. */
export function highlightsContent(items: readonly Highlight[]): Content {
  const large = items.length <= 2
  return {
    table: {
      widths: items.map(() => '*'),
      body: [items.map((item) => highlightCell(item, large))],
      dontBreakRows: true,
    },
    layout: barred([...items.map(({ tone }) => bar(tone)), gap]),
    margin: [0, 6, 0, 8],
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
  return {
    table: {
      widths: ['*'],
      body: [[{ stack: [{ text: title, bold: true, color: toneColour[tone] }, ...lines.map((text) => ({ text }))] }]],
      dontBreakRows: true,
    },
    layout: barred([bar(tone), gap]),
    margin: [0, 3, 0, 5],
  }
}

/** »UDKAST« in words, and that the questionnaire's content is a draft. */
export const standingContent = ({ draft, contentStatus }: ReportDocument): Content[] => [
  ...(draft === undefined ? [] : [noticeContent(draft.text, [], 'danger')]),
  ...(contentStatus === undefined ? [] : [noticeContent(`${contentStatus}.`, [], 'warning')]),
]

export const legendContent = (items: readonly LegendItem[]): Content => ({
  table: {
    widths: [128, '*'],
    body: items.map(({ value, meaning }): TableCell[] => [
      { ...valueRun(value), ...groundOf(value.state), fontSize: size.small },
      { text: meaning, fontSize: size.small, color: colour.quiet },
    ]),
    dontBreakRows: true,
  },
  layout: { ...listed, paddingTop: () => 2, paddingBottom: () => 2 },
  margin: [0, 0, 0, 6],
})

/** One box per role. A missing signature is said in words. */
export function signaturesContent(rows: readonly SignatureRow[]): Content {
  return {
    table: { widths: rows.map(() => '*'), body: [rows.map(signatureCell)], dontBreakRows: true },
    layout: barred([...rows.map(() => gap), gap]),
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
