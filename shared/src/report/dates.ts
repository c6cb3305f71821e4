import { danishClock, type Instant } from '../assessment/instant.js'
import { dateText } from '../explanations/dateText.js'
import type { IsoDate } from '../questionnaire/definition.js'

export { dateText }

/** »3. oktober 2026«: the day in Denmark at that moment. */
export function longDateText(at: Instant): string {
  const { date } = danishClock(at)
  return `${String(Number(date.slice(8)))}. ${dateText(date.slice(0, 7))}`
}

/** »22.11.2026 kl. 14.10«, Danish time. */
export function momentText(at: Instant): string {
  if (Number.isNaN(Date.parse(at))) return at
  const { date, time } = danishClock(at)
  return `${dateText(date)} kl. ${time.slice(0, 5).replace(':', '.')}`
}

/** Whole years from a birth date to a day. */
export function ageAt(birthDate: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
