import { danishClock, type Instant } from '../assessment/instant.js'
import type { IsoDate } from '../questionnaire/definition.js'

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]

/** `2026-11-22` → »22.11.2026«, `2026-11` → »november 2026«, `2026` → »2026«. Anything else is printed as it stands. */
export function dateText(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  if (year === undefined) return date
  if (month === undefined) return year
  return day === undefined ? `${months[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`
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
