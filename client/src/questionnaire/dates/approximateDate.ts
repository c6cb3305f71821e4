import { isDay } from '@forud/shared'
import { longDateText } from '../../design/danish.js'
import { readDate } from '../../design/typedDate.js'

/** `2025`, `11.2025` and `22.11.2025` as they are stored: `2025`, `2025-11`, `2025-11-22`. */
export function readApproximateDate(text: string): string | undefined {
  const parts = text.trim().split(/[./\s-]+/)
  const [year = '', ...rest] = parts[0]?.length === 4 ? parts : parts.toReversed()
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
  const written = /^\d{4}(-\d\d){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10)) ? date : undefined
  return written ?? readDate(text, 'done')
}

/** `22.11.2025`, `11.2025`, `2025`. */
export const approximateDateText = (date: string): string => date.split('-').toReversed().join('.')

const month = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `søndag 22. november 2025`, `november 2025`, `året 2025`. */
export function approximateDateWords(date: string): string {
  if (date.length === 10) return longDateText(date)
  return date.length === 4 ? `året ${date}` : month.format(new Date(`${date}-15T12:00:00Z`))
}
