import { addDays, danishDate, isDay, readCpr, type IsoDate } from '@forud/shared'

const separated = /^(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4}|\d{2})$/
const joined = /^(\d{2})(\d{2})(\d{4}|\d{2})$/
const iso = /^\d{4}-\d\d-\d\d$/

const nearDays: ReadonlyMap<string, number> = new Map([
  ['i forgårs', -2],
  ['i går', -1],
  ['igår', -1],
  ['i dag', 0],
  ['idag', 0],
  ['i morgen', 1],
])

const todayInDenmark = (): IsoDate => danishDate(new Date().toISOString())

/**
 * `22.11.2026`, `1/2-26`, `221126`, `i går` or a CPR number as people write and paste them. While typing, a year of two
 * digits may be the start of one of four.
 */
export function readDate(
  text: string,
  typing: 'stillTyping' | 'done',
  today: IsoDate = todayInDenmark(),
): IsoDate | undefined {
  const written = text.trim().toLocaleLowerCase('da-DK').replace(/\s+/g, ' ')
  const away = nearDays.get(written)
  return away === undefined
    ? (readWritten(written, typing, today) ?? readCpr(written)?.birthDate)
    : addDays(today, away)
}

function readWritten(written: string, typing: 'stillTyping' | 'done', today: IsoDate): IsoDate | undefined {
  if (iso.test(written)) return existing(written)
  const [day = '', month = '', year = ''] = piecesOf(written)
  if (year === '' || (year.length === 2 && typing === 'stillTyping')) return undefined
  return existing(`${wholeYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const piecesOf = (written: string): readonly string[] =>
  (separated.exec(written) ?? joined.exec(written) ?? []).slice(1)

/** Two digits are at most twenty years ahead: a person may be born in 75, and a plan may reach 2040. */
function wholeYear(year: string, today: IsoDate): string {
  if (year.length === 4) return year
  return Number(`20${year}`) > Number(today.slice(0, 4)) + 20 ? `19${year}` : `20${year}`
}

const existing = (date: string): IsoDate | undefined => (isDay(date) ? date : undefined)

/** `14.10`, `14:10`, `1410`, `930`, `9` and `kl. 14` as `14:10`. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?$/i.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** A whole moment in one text: `22.11.2026 kl. 14`, `i går 14.30`. */
export function readMoment(text: string): { readonly date: IsoDate; readonly time: string } | undefined {
  const [, day = '', clock = ''] = /^(.*\S)\s+((?:kl\.?\s*)?\d{1,2}(?:[.:]?\d{2})?)$/i.exec(text.trim()) ?? []
  const date = readDate(day.replace(/\s*kl\.?$/i, ''), 'done')
  const time = readTime(clock)
  return date === undefined || time === undefined ? undefined : { date, time }
}
