import type { Shape } from '../shapes.js'
import type { Axis } from './axis.js'
import type { Timeline } from './happenings.js'
import { spanOf, timeOf, dayLong } from './span.js'

export const barsHeight = 104
const tall = 46
const base = 92

/** How many incidents each month: whether they come closer together is seen before anything is read. */
export function barShapes(timeline: Timeline, axis: Axis, left: number): readonly Shape[] {
  const { monthly, earlier, wide } = counted(timeline, axis)
  const unit = tall / Math.max(4, ...monthly.values())
  const title = ['Hændelser pr. måned', ...(wide === 0 ? [] : [`${String(wide)} uden måned`])].join(' · ')
  const ground = [axis.at(timeOf(axis.recentFrom)), axis.today] as const
  return [
    { is: 'text', at: [left, 18], text: title, size: 13, ink: 'ink', bold: true },
    { is: 'line', points: ground.map((x) => [x, base]), stroke: 'line', weight: 1 },
    ...[...monthly].flatMap(([month, count]) => barOf(month, count, unit, axis.at, timeline.today)),
    ...(earlier === 0
      ? []
      : [
          {
            is: 'text',
            at: [left, base - 4],
            text: `${String(earlier)} før`,
            size: 12,
            ink: 'ink',
            bold: true,
          } as const,
        ]),
  ]
}

function counted({ happenings }: Timeline, { recentFrom }: Axis) {
  const spans = happenings.flatMap(({ look, span }) => (look === 'incident' && span !== undefined ? [span] : []))
  const recent = spans.filter(({ from }) => from >= recentFrom)
  const monthly = new Map<string, number>()
  for (const { from, exact } of recent) {
    const month = from.slice(0, 7)
    if (exact !== 'year') monthly.set(month, (monthly.get(month) ?? 0) + 1)
  }
  return {
    monthly,
    earlier: spans.length - recent.length,
    wide: recent.filter(({ exact }) => exact === 'year').length,
  }
}

function barOf(month: string, count: number, unit: number, at: Axis['at'], today: string): readonly Shape[] {
  const span = spanOf(month)
  if (span === undefined) return []
  const from = at(timeOf(span.from)) + 1.5
  const to = Math.max(from + 6, at(timeOf(span.to) + dayLong) - 1.5)
  const height = count * unit
  return [
    {
      is: 'box',
      x: from,
      y: base - height,
      width: to - from,
      height,
      fill: month === today.slice(0, 7) ? 'ink' : 'quiet',
    },
    {
      is: 'text',
      at: [(from + to) / 2, base - height - 4],
      text: String(count),
      size: 12,
      ink: 'ink',
      bold: true,
      anchor: 'middle',
    },
  ]
}
