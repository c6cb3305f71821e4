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
