import { readCpr } from '@forud/shared'
import { longDateText } from '../design/danish.js'

export { cprText } from '@forud/shared'

/** As ten digits. Anything else is not a CPR number. */
export const cprDigits = (text: string): string | undefined => readCpr(text)?.digits

/** What a CPR number says, shown beside it: a slip of the finger is seen at once. */
export function cprUnderstood(text: string): string {
  const read = readCpr(text)
  if (read === undefined) return ''
  const born = `Født ${longDateText(read.birthDate)}`
  return read.replacement ? `${born} · erstatningsnummer` : born
}

/** Said when the field is left; an empty one is not known yet. */
export const cprError = (text: string): string | undefined =>
  text.trim() === '' || readCpr(text) !== undefined
    ? undefined
    : 'CPR-nummeret skal være ti cifre og begynde med en dato, der findes.'
