import type { AnswerRow } from '@forud/shared'
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { answerParts, questionContent } from './answerParts.js'
import { tallContent } from './tallAnswer.js'
import { ruled } from './boxes.js'
import { evidenceContent, evidenceText, notesContent } from './evidence.js'
import { keptWhole, linesOf } from './measure.js'
import { groundOf, valueRun } from './runs.js'
import { headCell } from './tables.js'
import { size, textWidth } from './theme.js'
import { codeWidth, padding, restOf, wideWidth } from './widths.js'

type Columns = { readonly two: boolean; readonly source: boolean }

/** One section's answers: a table, parted only where an answer is too long to be a row of one. */
export function answersContent(rows: readonly AnswerRow[]): Content {
  const columns: Columns = {
    two: rows.some(({ values }) => values.length === 2),
    source: rows.some((row) => isNarrow(row) && row.evidence.length + row.notes.length > 0),
  }
  const parts: Content[] = []
  let body: TableCell[][] = []
  const flush = (): void => {
    if (body.length > 0) parts.push(answerTable(columns, body))
    body = []
  }
  for (const row of rows) {
    if (isTall(row)) {
      flush()
      parts.push(tallContent(row))
    } else body.push(isNarrow(row) ? narrowCells(row, columns) : wideCells(row, columns))
  }
  flush()
  return { stack: parts, margin: [0, 0, 0, 4] }
}

const isNarrow = ({ values, entries }: AnswerRow): boolean =>
  entries.length === 0 && values.length > 0 && values.every(({ text }) => text.length <= 60)

function isTall(row: AnswerRow): boolean {
  const texts = [row.text, ...row.values.map(({ text }) => text), ...row.notes, ...row.evidence.map(evidenceText)]
  const lines = texts.reduce((sum, text) => sum + linesOf(text, isNarrow(row) ? 150 : wideWidth), 0)
  return lines + row.entries.reduce((sum, { facts }) => sum + 2 + facts.length, 0) > keptWhole
}

function widthsOf({ two, source }: Columns): number[] {
  const others = [...(two ? [66, 66] : [122]), ...(source ? [138] : [])]
  const blanks = (others.length + 2) * padding.ruled
  return [codeWidth, restOf(textWidth, codeWidth, blanks, ...others), ...others]
}

function answerTable(columns: Columns, body: TableCell[][]): Content {
  const names = ['Nr.', 'Spørgsmål', ...(columns.two ? ['Nu', 'Tidligere'] : ['Svar'])]
  const head = [...names, ...(columns.source ? ['Kilde og begrundelse'] : [])]
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: widthsOf(columns),
      body: [head.map(headCell), ...body],
    },
    layout: ruled,
    fontSize: size.table,
    margin: [0, 0, 0, 5],
  }
}

function narrowCells(row: AnswerRow, columns: Columns): TableCell[] {
  const spanned = spanOf(row, columns)
  const span = spanned > 1 ? { colSpan: spanned } : {}
  const values = row.values.map((value): TableCell => ({ ...valueRun(value), ...groundOf(value.state), ...span }))
  const about: TableCell = { stack: [...notesContent(row), ...evidenceContent(row)] }
  const count = (columns.two ? 2 : 1) + (columns.source ? 1 : 0)
  const covered = Array.from({ length: spanned - 1 }, (): TableCell => ({ text: '' }))
  return [codeCell(row), questionContent(row), ...[...values, ...covered, about].slice(0, count)]
}

/** One value stands across both columns, and across the sources where it has none. */
function spanOf({ values, notes, evidence }: AnswerRow, { two, source }: Columns): number {
  if (values.length !== 1) return 1
  return (two ? 2 : 1) + (source && notes.length + evidence.length === 0 ? 1 : 0)
}

function wideCells(row: AnswerRow, columns: Columns): TableCell[] {
  const span = widthsOf(columns).length - 1
  const cell: TableCell = { colSpan: span, stack: [questionContent(row), ...answerParts(row, wideWidth)] }
  return [codeCell(row), cell, ...Array.from({ length: span - 1 }, (): TableCell => ({ text: '' }))]
}

const codeCell = ({ code }: AnswerRow): TableCell => ({ text: code, bold: true, fontSize: size.small })
