import type { AnswerRow } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { entriesContent } from './entries.js'
import { evidenceContent, notesContent } from './evidence.js'
import { valueRun } from './runs.js'
import { colour, size } from './theme.js'

/** Answer, reasons, rows and sources, below the question. */
export const answerParts = (row: AnswerRow, width: number): Content[] => [
  ...row.values.map((value): Content => {
    const run = valueRun(value)
    return value.label === undefined ? { ...run, margin: [0, 3, 0, 0] } : { text: [`${value.label}: `, run] }
  }),
  ...notesContent(row),
  ...entriesContent(row.entries, width),
  ...evidenceContent(row, 'Kilde: '),
]

/** The question with its mark: a word in capitals, so that it stands out without colour. */
export const questionContent = ({ text, mark, values }: AnswerRow): Content => {
  const asked = !values.some(({ state }) => state === 'notAsked')
  const marked = mark === undefined ? [] : [{ text: `${mark} `, bold: true, fontSize: size.tiny }]
  return { text: [...marked, { text, color: asked ? colour.ink : colour.quiet }] }
}
