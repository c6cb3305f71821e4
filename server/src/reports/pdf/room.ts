import type { AnswerRow, Block } from '@forud/shared'
import { keptWhole, linesOf } from './measure.js'
import { pictureHeight } from './pictures.js'
import { textWidth } from './theme.js'

const line = 12.7
const head = 24
const atMost = 260

/** About how high the first thing is that must stand on the same page as the heading above it. */
export function roomFor(blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  if (block === undefined) return 0
  if (block.is === 'picture') return pictureHeight(block.picture)
  if (block.is === 'heading') return Math.min(atMost, 2 * head + roomFor(blocks, at + 1))
  return Math.min(atMost, wholeOf(blocks, at) ?? firstPartOf(block) + behindParagraph(blocks, at))
}

/** An introduction does not stand alone at the foot of a page either. */
function behindParagraph(blocks: readonly Block[], at: number): number {
  const next = blocks[at + 1]
  return blocks[at]?.is !== 'paragraph' || next === undefined || next.is === 'heading' ? 0 : roomFor(blocks, at + 1)
}

/** A chapter of small blocks only stays together. */
function wholeOf(blocks: readonly Block[], at: number): number | undefined {
  const end = blocks.findIndex(({ is }, place) => place > at && is === 'heading')
  const chapter = blocks.slice(at, end < 0 ? undefined : end)
  const heights = chapter.map((block) =>
    block.is === 'heading' || block.is === 'picture' || !small.includes(block.is)
      ? Number.POSITIVE_INFINITY
      : firstPartOf(block) + line,
  )
  const sum = heights.reduce((total, height) => total + height, -line)
  return sum < atMost ? sum : undefined
}
const small: readonly Block['is'][] = ['paragraph', 'facts', 'signatures', 'highlights']

function firstPartOf(block: Exclude<Block, { readonly is: 'heading' | 'picture' }>): number {
  switch (block.is) {
    case 'paragraph':
      return line * Math.min(3, linesOf(block.text, textWidth))
    case 'list':
    case 'notice':
      return 3 * line
    case 'legend':
      return line * (1 + 1.3 * block.items.length)
    case 'highlights':
      return 11 * (2.5 + Math.max(0, ...block.items.map(({ lines }) => linesOf(lines.join('\n'), 170)))) + 20
    case 'facts':
      return factsHeight(block)
    case 'entries':
      return entryHeight(block.entries[0]?.facts.length ?? 0)
    case 'answers':
      return head + answerHeight(block.rows[0])
    case 'table':
      return 2 * head + rowHeight(block.rows[0] ?? [], textWidth / Math.max(1, block.columns.length))
    case 'signatures':
      return 6 * line
  }
}

/** A row that may break needs room for its beginning only. */
function rowHeight(cells: readonly string[], width: number): number {
  const lines = Math.max(1, ...cells.map((cell) => linesOf(cell, width)))
  return 8 + line * (lines > keptWhole ? 4 : lines)
}

function factsHeight({ rows, shape, caption }: Extract<Block, { readonly is: 'facts' }>): number {
  if (shape === 'grid') return 2.5 * line * Math.ceil(rows.length / 4)
  return rowHeight([rows[0]?.value ?? ''], 320) + (caption === undefined ? 0 : head)
}

export const entryHeight = (fields: number): number => line * Math.min(keptWhole, 2 + Math.ceil(fields / 3) * 3)

function answerHeight(row: AnswerRow | undefined): number {
  if (row === undefined) return 0
  const sources = [...row.notes, ...row.evidence.map(({ text }) => text)].join('\n')
  const entries = row.entries.length === 0 ? 0 : entryHeight(row.entries[0]?.facts.length ?? 0)
  return rowHeight([row.text, sources, ...row.values.map(({ text }) => text)], 130) + entries
}
