import { danishDate } from '../../assessment/instant.js'
import type { IsoDate } from '../../questionnaire/definition.js'

/** From the beginning of the first day to the end of the last. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate; readonly exact: 'day' | 'month' | 'year' }

/** A moment, a day, a month or a year as the days that it can have been. */
export function spanOf(said: string): Span | undefined {
  if (said.includes('T')) {
    if (Number.isNaN(Date.parse(said))) return undefined
    const day = danishDate(said)
    return { from: day, to: day, exact: 'day' }
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(said) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, exact: 'year' }
  if (day === undefined) return { from: `${year}-${month}-01`, to: lastOf(Number(year), Number(month)), exact: 'month' }
  return { from: said, to: said, exact: 'day' }
}

const lastOf = (year: number, month: number): IsoDate => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

export const timeOf = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`)
export const dayLong = 86_400_000
