import type { Box } from '../shapes.js'
import { textWidth, wrapped } from '../textWidth.js'
import { axisOf, type Axis } from './axis.js'
import type { Happening, Timeline } from './happenings.js'
import { dayLong, timeOf } from './span.js'

export type PlacedMark = {
  readonly happening: Happening
  readonly box: Box
  /** Stands beside the mark where there is room for words. */
  readonly label?: { readonly text: string; readonly x: number }
}
export type LaneLayout = { readonly title: string; readonly y: number; readonly marks: readonly PlacedMark[] }
export type TimelineLayout = {
  readonly axis: Axis
  readonly left: number
  readonly right: number
  readonly top: number
  readonly lanes: readonly LaneLayout[]
  /** Where the axis with its names stands. */
  readonly axisY: number
  /** What nobody has dated, below the axis. */
  readonly undated: readonly PlacedMark[]
  readonly bottom: number
  readonly cuts: readonly number[]
}

export const measure = { side: 14, mark: 20, row: 25, title: 24, laneGap: 10, size: 12, label: 12 } as const

/** Marks that would touch stand below each other, so that many on one day become a stack. */
export function layOut({ happenings, lanes, today }: Timeline, width: number, top: number): TimelineLayout {
  const left = measure.side
  const right = width - measure.side
  const axis = axisOf(happenings, today, left + 12, right - 12)
  const isLabelled = happenings.length <= fewEnough && width >= 640
  const placed: LaneLayout[] = []
  const cuts: number[] = []
  let y = top
  for (const title of lanes) {
    const own = happenings.filter(({ lane, span }) => lane === title && span !== undefined)
    if (own.length === 0) continue
    const { marks, rows } = stacked(own, axis, { left, right, y: y + measure.title, isLabelled })
    placed.push({ title, y, marks })
    y += measure.title + rows * measure.row + measure.laneGap
    cuts.push(y - measure.laneGap / 2)
  }
  const axisY = y + 4
  const free = happenings.filter(({ span }) => span === undefined)
  const undated = inLines(free, { left, right, y: axisY + 78 })
  const bottom = free.length === 0 ? axisY + 44 : Math.max(...undated.map(({ box }) => box.y + box.height)) + 6
  return { axis, left, right, top, lanes: placed, axisY, undated, bottom, cuts }
}
const fewEnough = 16

type Frame = { readonly left: number; readonly right: number; readonly y: number }

function stacked(own: readonly Happening[], axis: Axis, frame: Frame & { readonly isLabelled: boolean }) {
  const ends: number[] = []
  const marks = own.map((happening): PlacedMark => {
    const mark = boxOf(happening, axis, frame)
    const label = frame.isLabelled ? labelOf(happening, mark, frame) : undefined
    const begin = Math.min(mark.x, label?.x ?? mark.x)
    const end = Math.max(mark.x + mark.width, label === undefined ? 0 : label.x + textWidth(label.text, measure.label))
    const free = ends.findIndex((taken) => taken + 4 <= begin)
    const row = free < 0 ? ends.length : free
    ends[row] = end
    const y = frame.y + row * measure.row
    return { happening, box: { ...mark, y, height: measure.mark }, ...(label === undefined ? {} : { label }) }
  })
  return { marks, rows: ends.length }
}

/** A day has the width of its number, a month or a year the width of its days. */
function boxOf({ span, number }: Happening, { at }: Axis, { left, right }: Frame): { x: number; width: number } {
  const least = Math.max(measure.mark, textWidth(String(number), measure.size) + 9)
  if (span === undefined) return { x: left, width: least }
  const from = at(timeOf(span.from))
  const to = at(timeOf(span.to) + dayLong)
  const width = Math.max(least, span.from === span.to ? 0 : to - from)
  const x = width > least ? from : (from + to - width) / 2
  return { x: Math.max(left, Math.min(x, right - width)), width }
}

function labelOf({ when, what, look }: Happening, mark: { x: number; width: number }, { left, right }: Frame) {
  const words = look === 'incident' ? when : `${what} ${when}`.trim()
  const [text = ''] = wrapped(words, { width: 250, size: measure.label, lines: 1 })
  const width = textWidth(text, measure.label)
  const after = mark.x + mark.width + 6
  if (after + width <= right) return { text, x: after }
  const before = mark.x - 6 - width
  return before >= left ? { text, x: before } : undefined
}

function inLines(free: readonly Happening[], { left, right, y }: Frame): readonly PlacedMark[] {
  let x = left
  let line = y
  return free.map((happening) => {
    const width = Math.max(measure.mark, textWidth(String(happening.number), measure.size) + 9)
    if (x + width > right) {
      x = left
      line += measure.row
    }
    const box = { x, y: line, width, height: measure.mark }
    x += width + 6
    return { happening, box }
  })
}
