import type { AnswerRow } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { answerParts, questionContent } from './answerParts.js'
import { entryHeight } from './room.js'
import { colour, size, textWidth } from './theme.js'
import { restOf } from './widths.js'

const indent = 34
/** The question claims room for the first lines, or the first row, of its answer, as a heading does. */
const claimedBy = ({ entries }: AnswerRow): number => Math.max(56, entryHeight(entries[0]?.facts.length ?? 0))

/** An answer longer than a table row should be: outside the table, over the whole width, free to break over pages. */
export function tallContent(row: AnswerRow): Content {
  const claimed = claimedBy(row)
  return {
    stack: [
      {
        unbreakable: true,
        stack: [
          {
            columns: [
              { text: row.code, bold: true, fontSize: size.small, width: indent - 5 },
              { stack: [questionContent(row)], width: restOf(textWidth, indent, 10) },
            ],
            margin: [5, 4, 5, claimed],
          },
        ],
      },
      { stack: answerParts(row, restOf(textWidth, indent, 5)), margin: [indent, -claimed, 5, 6] },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, lineColor: colour.line }] },
    ],
    fontSize: size.table,
    margin: [0, 0, 0, 5],
  }
}
