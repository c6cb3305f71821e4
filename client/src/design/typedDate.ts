import { isDay, type IsoDate } from '@forud/shared'

const separated = /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4}|\d{2})$/
const joined = /^(\d{2})(\d{2})(\d{4})$/
const iso = /^\d{4}-\d\d-\d\d$/

/** `22.11.2026` as people write it. While typing, a year of two digits may be the start of one of four. */
export function readDate(text: string, typing: 'stillTyping' | 'done'): IsoDate | undefined {
  const written = text.trim()
  if (iso.test(written)) return existing(written)
  const [day = '', month = '', year = ''] = piecesOf(written)
  if (year === '' || (year.length === 2 && typing === 'stillTyping')) return undefined
  return existing(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const piecesOf = (written: string): readonly string[] =>
  (separated.exec(written) ?? joined.exec(written) ?? []).slice(1)

const existing = (date: string): IsoDate | undefined => (isDay(date) ? date : undefined)

/** `14.10`, `14:10`, `1410`, `9` as `14:10`. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:\s]?(\d{2}))?$/.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}
