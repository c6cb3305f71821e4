import type { JsonSchema } from './schema.js'

const year = '[0-9]{4}'
const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)'
/** A day that exists, leap years included. */
const day = [
  `${year}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])`,
  `${year}-(0[13-9]|1[0-2])-(29|30)`,
  `${year}-(0[13578]|1[02])-31`,
  `${leapYear}-02-29`,
].join('|')

export const dayPattern = `^(${day})$`
export const daySchema: JsonSchema = { type: 'string', pattern: dayPattern }
export const approximateDaySchema: JsonSchema = {
  type: 'string',
  pattern: `^(${year}|${year}-(0[1-9]|1[0-2])|${day})$`,
}
/** ISO 8601. Our own reader also takes looser writings that JavaScript understands; nobody should send them. */
export const momentSchema: JsonSchema = {
  type: 'string',
  pattern: `^(${day})T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?$`,
}
