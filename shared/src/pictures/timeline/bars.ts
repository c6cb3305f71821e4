import type { Shape } from '../shapes.js'
import type { Axis } from './axis.js'
import type { Timeline } from './happenings.js'
import { spanOf, timeOf, dayLong } from './span.js'

export const barsHeight = 104
const tall = 46
const base = 92

/** How many incidents each month: whether they come closer together is seen before anything is read. */
export function barShapes(
  { happenings, today }: Timeline,
  { at, recentFrom, pressed }: Axis,
  left: number,
): readonly Shape[] {
  const incidents = happenings.filter(({ look, span }) => look === 'incident' && span !== undefined)
  const monthly = new Map<string, number>()
  let earlier = 0
  let wide = 0
  for (const { span } of incidents) {
    if (span === undefined) continue
    const month = span.from.slice(0, 7)
    if (span.from < recentFrom) earlier += 1
    else if (span.exact === 'year') wide += 1
    else monthly.set(month, (monthly.get(month) ?? 0) + 1)
  }
  const unit = tall / Math.max(4, ...monthly.values())
  const notes = [...(wide === 0 ? [] : [`${String(wide)} uden måned`])]
  const title = ['Hændelser pr. måned', ...notes].join(' · ')
  return [
    { is: 'text', at: [left, 18], text: title, size: 13, ink: 'ink', bold: true },
    ...[...monthly].flatMap(([month, count]) => barOf(month, count, unit, at, today)),
    ...(pressed && earlier > 0
      ? [
          {
            is: 'text',
            at: [left, base - 4],
            text: `${String(earlier)} før`,
            size: 12,
            ink: 'ink',
            bold: true,
          } as const,
        ]
      : []),
  ]
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
