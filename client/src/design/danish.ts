import { addDays, danishClock, danishDate, momentText, type Instant, type IsoDate } from '@forud/shared'

export { dateText, momentText } from '@forud/shared'

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const

export const weekdayOf = (date: IsoDate): string => weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? ''

const longDay = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `søndag 1. februar 2026` */
export const longDateText = (date: IsoDate): string =>
  `${weekdayOf(date)} ${longDay.format(new Date(`${date}T12:00:00Z`))}`

/** The day in Denmark at that moment. */
export const danishDay = (at: Instant): IsoDate => danishDate(at)

/** `14.10` */
export const timeText = (at: Instant): string => danishClock(at).time.slice(0, 5).replace(':', '.')

/** `i dag kl. 14.10`, `i morgen kl. 9.00`, otherwise with the date. */
export function nearMomentText(at: Instant, now: Instant): string {
  const today = danishDate(now)
  const day = danishDate(at)
  const near = new Map([
    [addDays(today, -1), 'i går'],
    [today, 'i dag'],
    [addDays(today, 1), 'i morgen'],
  ]).get(day)
  return near === undefined ? momentText(at) : `${near} kl. ${timeText(at)}`
}

/** `1 dag`, `2 dage`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('da-DK')} ${count === 1 ? one : many}`

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `12 min`, `3 t 12 min`, `1 dag 19 t`, `4 dage`: as exact as it matters. */
export function durationText(from: Instant, to: Instant): string {
  const span = Math.abs(new Date(to).getTime() - new Date(from).getTime())
  if (span >= 3 * day) return counted(Math.floor(span / day), 'dag', 'dage')
  const hours = Math.floor(span / hour)
  if (span >= day) return `${counted(Math.floor(span / day), 'dag', 'dage')} ${hours % 24} t`
  const minutes = Math.floor((span % hour) / minute)
  if (hours === 0) return `${minutes} min`
  return minutes === 0 ? `${hours} t` : `${hours} t ${minutes} min`
}

/** `3 t 12 min tilbage`, `overskredet med 2 dage`. */
export const remainingText = (dueAt: Instant, now: Instant): string =>
  dueAt >= now ? `${durationText(now, dueAt)} tilbage` : `overskredet med ${durationText(dueAt, now)}`

/** A number that may have seven digits in it is written with a full stop between thousands. */
export const numberText = (value: number): string => value.toLocaleString('da-DK')
