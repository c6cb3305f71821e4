import {
  addDays,
  addHours,
  addWorkdays,
  danishDate,
  instantOf,
  isWorkday,
  type Instant,
  type IsoDate,
} from '@forud/shared'

/** Every date of the demonstration, counted from the day it is seeded, so that its clocks are alive. */
export type Times = ReturnType<typeof timesAround>

export const timesAround = (now: Instant) => {
  const today = danishDate(now)
  return {
    now,
    today,
    hoursAgo: (hours: number): Instant => addHours(now, -hours),
    inHours: (hours: number): Instant => addHours(now, hours),
    /** A clock time so many working days ago. */
    workday: (ago: number, time: string): Instant => instantOf(workdayBefore(today, ago), time),
    dayOf: (ago: number): IsoDate => workdayBefore(today, ago),
    inDays: (days: number): IsoDate => addDays(today, days),
    after: (date: IsoDate, days: number): IsoDate => addDays(date, days),
    inWorkdays: (days: number, from: IsoDate = today): IsoDate => addWorkdays(from, days),
    inDaysAt: (days: number, time: string): Instant => instantOf(addDays(today, days), time),
  }
}

function workdayBefore(date: IsoDate, ago: number): IsoDate {
  let day = date
  for (let left = ago; left > 0;) {
    day = addDays(day, -1)
    if (isWorkday(day)) left -= 1
  }
  return day
}
