import { answer, any } from '../../../authoring/builders.js'
import type { Condition } from '../../../questionnaire/condition.js'

/** The ten questions marked AKUT, answered so at present. */
const acute = (...ratings: readonly ('ja' | 'mistanke')[]): readonly Condition[] => [
  answer('drabstrussel').now.is(...ratings),
  answer('grovVold').now.is(...ratings),
  answer('indespaerring').is(...ratings),
  answer('udrejse').is(...ratings),
  answer('vielse').is(...ratings),
  answer('indgreb').is(...ratings),
  answer('efterlysning').is(...ratings),
  answer('selvmord').now.is(...ratings),
  answer('udloeser').is(...ratings),
  answer('hjemIDag').is(...ratings),
]

export const anyAcuteSuspected = any(...acute('mistanke'))
export const anyAcute = any(...acute('ja', 'mistanke'))

/** KRITISK with »Nej« as the reassuring answer, outside section J; present or suspected, now or earlier. */
export const anyCritical = any(
  answer('tidligereSager').is('ja', 'mistanke'),
  answer('fysisk').now.is('ja', 'mistanke'),
  answer('fysisk').earlier.is('ja', 'mistanke'),
  answer('seksuel').now.is('ja', 'mistanke'),
  answer('seksuel').earlier.is('ja', 'mistanke'),
  answer('aegteskab').now.is('ja', 'mistanke'),
  answer('aegteskab').earlier.is('ja', 'mistanke'),
  answer('omskaering').is('ja', 'mistanke'),
  answer('kropskontrol').now.is('ja', 'mistanke'),
  answer('kropskontrol').earlier.is('ja', 'mistanke'),
  answer('vaaben').is('ja', 'mistanke'),
  answer('slaegtDrab').is('ja', 'mistanke'),
  answer('fare').is('ja', 'mistanke'),
)

export const familyMayKnow = answer('foraeldreViden').is('jaForaeldre', 'jaAndre', 'muligvis')

/** Within 30 days, already past, or nobody knows when. */
export const soonOrUndated = any(answer('kritiskDato').notKnown(), answer('kritiskDato').withinDays(30))
