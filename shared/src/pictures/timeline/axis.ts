import { addDays } from '../../questionnaire/calendar.js'
import type { IsoDate } from '../../questionnaire/definition.js'
import type { Happening } from './happenings.js'
import { dayLong, timeOf } from './span.js'

export type Tick = { readonly x: number; readonly month: string; readonly year: string }
export type Axis = {
  readonly at: (time: number) => number
  readonly ticks: readonly Tick[]
  /** Where the last year begins; before it, time is pressed together. */
  readonly recentFrom: IsoDate
  readonly pressed: boolean
  readonly today: number
}

/** One axis for everything: the last year has the most room, what lies before it and far ahead has less. */
export function axisOf(happenings: readonly Happening[], today: IsoDate, left: number, right: number): Axis {
  const spans = happenings.flatMap(({ span }) => (span === undefined ? [] : [span]))
  const first = least([...spans.map(({ from }) => from), addDays(today, -60)])
  const last = greatest([...spans.map(({ to }) => to), addDays(today, 21)])
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4, 7)}-01`
  const pressed = first < yearAgo
  const recentFrom = pressed ? yearAgo : `${first.slice(0, 7)}-01`
  const start = pressed ? `${first.slice(0, 4)}-01-01` : recentFrom
  const now = timeOf(today)
  const end = timeOf(last) + dayLong
  const room = right - left
  const past = pressed ? left + room * 0.22 : left
  const ahead = right - room * Math.min(0.34, (end - now) / (end - timeOf(recentFrom)))
  const at = piecewise([
    ...(pressed ? [[timeOf(start), left] as const] : []),
    [timeOf(recentFrom), past],
    [now, ahead],
    [end, right],
  ])
  const zones: readonly Zone[] = [
    ...(pressed ? [{ from: start, to: recentFrom }] : []),
    { from: recentFrom, to: today },
    { from: today, to: addDays(last, 1) },
  ]
  return { at, ticks: ticksOf(zones, at), recentFrom, pressed, today: at(now) }
}

/** Straight between the points that it is given: time on one side, the place on the other. */
const piecewise =
  (points: readonly (readonly [time: number, x: number])[]) =>
  (time: number): number => {
    const later = points.findIndex(([known]) => known > time)
    const next = later < 0 ? points.length - 1 : Math.max(1, later)
    const [from, x] = points[next - 1] ?? [0, 0]
    const [to, end] = points[next] ?? [1, 0]
    return Math.round((x + ((time - from) / (to - from)) * (end - x)) * 10) / 10
  }

const least = (days: readonly IsoDate[]): IsoDate => days.toSorted()[0] ?? ''
const greatest = (days: readonly IsoDate[]): IsoDate => days.toSorted().at(-1) ?? ''

type Zone = { readonly from: IsoDate; readonly to: IsoDate }

/** Months, quarters or years, so far apart that their names can be read. */
function ticksOf(zones: readonly Zone[], at: (time: number) => number): readonly Tick[] {
  const wanted = zones.flatMap((zone) => {
    const step = stepOf(zone, at)
    const months = monthsIn(zone).filter((month) => countOf(month) % step === 0)
    return months.map((month): Tick => ({ x: at(timeOf(`${month}-01`)), ...namesOf(month, step) }))
  })
  const ticks: Tick[] = []
  for (const tick of wanted) if (tick.x - (ticks.at(-1)?.x ?? -apart) >= closest) ticks.push(tick)
  return ticks
}

function stepOf({ from, to }: Zone, at: (time: number) => number): number {
  const months = Math.max(1, (timeOf(to) - timeOf(from)) / dayLong / 30.4)
  const each = (at(timeOf(to)) - at(timeOf(from))) / months
  return [1, 3, 6, 12, 24, 60, 120].find((count) => count * each >= apart) ?? 240
}

const apart = 46
/** February is short. */
const closest = 40

const countOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

/** The months that begin in the zone. */
function monthsIn({ from, to }: Zone): readonly string[] {
  const first = countOf(from.slice(0, 7)) + (from.endsWith('-01') ? 0 : 1)
  const count = Math.max(0, countOf(to.slice(0, 7)) - first + 1)
  return Array.from({ length: count }, (_, at) => monthOf(first + at))
}

export const monthOf = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`

const shortMonths = ['jan.', 'feb.', 'marts', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.']

const namesOf = (month: string, step: number): Pick<Tick, 'month' | 'year'> => ({
  month: step >= 12 ? '' : (shortMonths[Number(month.slice(5)) - 1] ?? ''),
  year: month.slice(0, 4),
})
