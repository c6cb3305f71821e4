import type { IsoDate } from '../questionnaire/definition.js'

/** A moment in UTC, `2026-11-22T13:10:00.000Z`. The server decides what time it is; pages and PDFs show Danish time. */
export type Instant = string

const zone = 'Europe/Copenhagen'
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

type Clock = { readonly date: IsoDate; readonly time: string }

/** What a clock on a wall in Denmark shows. */
export function danishClock(at: Instant): Clock {
  const found = Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return {
    date: `${found['year'] ?? ''}-${found['month'] ?? ''}-${found['day'] ?? ''}`,
    time: `${found['hour'] ?? ''}:${found['minute'] ?? ''}:${found['second'] ?? ''}`,
  }
}

/** The day in Denmark at that moment. */
export const danishDate = (at: Instant): IsoDate => danishClock(at).date

export const addHours = (at: Instant, hours: number): Instant =>
  new Date(new Date(at).getTime() + hours * 3_600_000).toISOString()

/** The last moment of a day in Denmark: dates are inclusive (decisions 15). */
export const endOfDay = (date: IsoDate): Instant => instantOf(date, '23:59:59.999')

/** The moment a Danish wall clock shows that date and time. At the autumn change the earlier of the two is meant. */
export function instantOf(date: IsoDate, time: string): Instant {
  const guess = new Date(`${date}T${time}Z`)
  for (const hours of [2, 1]) {
    const at = new Date(guess.getTime() - hours * 3_600_000).toISOString()
    const shown = danishClock(at)
    if (shown.date === date && shown.time.startsWith(time.slice(0, 5))) return at
  }
  // The hour that the spring change skips: read with winter time, an hour later on the wall.
  return new Date(guess.getTime() - 3_600_000).toISOString()
}
