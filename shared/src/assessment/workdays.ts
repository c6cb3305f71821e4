import { addDays } from '../questionnaire/calendar.js'
import type { IsoDate } from '../questionnaire/definition.js'

/** Days that move with Easter: skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfart, pinsedag, 2. pinsedag. Store bededag ended in 2024. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50]
const fixed = ['01-01', '12-25', '12-26']

/** Monday to Friday and not a Danish public holiday. 5 June, 24 and 31 December count as working days here. */
export function isWorkday(date: IsoDate): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(date)
}

function isHoliday(date: IsoDate): boolean {
  if (fixed.includes(date.slice(5))) return true
  const easter = easterSunday(Number(date.slice(0, 4)))
  return aroundEaster.some((days) => addDays(easter, days) === date)
}

/** The Gregorian computus in its anonymous form. */
function easterSunday(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + moon + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * correction + 114
  const month = String(Math.floor(days / 31)).padStart(2, '0')
  return `${String(year)}-${month}-${String((days % 31) + 1).padStart(2, '0')}`
}

/** So many working days later; the day itself does not count. */
export function addWorkdays(date: IsoDate, count: number): IsoDate {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkday(day)) left -= 1
  }
  return day
}
