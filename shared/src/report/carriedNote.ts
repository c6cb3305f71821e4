import type { Carried } from '../assessment/carried.js'
import { longDateText } from './dates.js'

/** »Fra vurdering nr. 1 (3. oktober 2026)«; where somebody has said that it still holds, with when. */
export function carriedNote({ number, at, confirmed }: Carried): string {
  const where = `vurdering nr. ${String(number)} (${longDateText(at)})`
  return confirmed === undefined ? `Fra ${where}` : `Uændret siden ${where}, bekræftet ${longDateText(confirmed.at)}`
}
