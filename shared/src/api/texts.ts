import { string } from 'yup'
import { isDay } from '../questionnaire/calendar.js'

/** The longest free text that one field takes. */
export const longestText = 20_000
export const shortText = (name: string) => string().trim().max(200, `${name} må højst være 200 tegn.`)
export const longText = (name: string) =>
  string().max(longestText, `${name} må højst være ${longestText.toLocaleString('da-DK')} tegn.`)
/** An instant as text in UTC. */
export const instant = (name: string) =>
  string().matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, `${name} skal være dato og klokkeslæt.`)
/** A day that exists: 31 February is refused. */
export const day = (name: string) =>
  string()
    .matches(/^\d{4}-\d\d-\d\d$/, `${name} skal være en dato.`)
    .test('exists', `${name} er ikke en dato, der findes.`, (value) => value === undefined || isDay(value))
