import { isDay } from '../questionnaire/calendar.js'
import type { Child } from './caseFile.js'

/** A CPR number of ten digits. `replacement`: made up by a municipality for somebody who has none. */
export type CprNumber = { readonly digits: string; readonly birthDate: string; readonly replacement: boolean }

/**
 * `010112-1234`, `010112 1234` or ten digits. The date must exist; modulus 11 is no demand, since numbers without it have
 * been issued since 2007. In a replacement number the first digit of the day is raised by six.
 * Sources: cpr.dk »Opbygning af CPR-nummeret«, »Personnumre uden kontrolciffer«, »Erstatningspersonnummer i eksterne systemer«.
 */
export function readCpr(text: string): CprNumber | undefined {
  const [, day, month, year, serial] = /^(\d\d)(\d\d)(\d\d)[-\s]?(\d{4})$/.exec(text.trim()) ?? []
  if (day === undefined || month === undefined || year === undefined || serial === undefined) return undefined
  const replacement = Number(day) > 60
  const born = String(Number(day) - (replacement ? 60 : 0)).padStart(2, '0')
  const birthDate = `${centuryOf(Number(year), Number(serial[0]))}${year}-${month}-${born}`
  return isDay(birthDate) ? { digits: `${day}${month}${year}${serial}`, birthDate, replacement } : undefined
}

/** By the seventh digit and the year: every number is of somebody born from 1858 to 2057. */
function centuryOf(year: number, seventh: number): 18 | 19 | 20 {
  if (seventh <= 3) return 19
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19
  return year <= 57 ? 20 : 18
}

/** `010112-1234` */
export const cprText = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`

type Known = { readonly childName: string; readonly cpr?: string | undefined }

/** The child as the case keeps it: a CPR number says when it was born. */
export function childOf({ childName, cpr }: Known): Child {
  const birthDate = cpr === undefined ? undefined : readCpr(cpr)?.birthDate
  return { name: childName, ...(cpr === undefined ? {} : { cpr }), ...(birthDate === undefined ? {} : { birthDate }) }
}
