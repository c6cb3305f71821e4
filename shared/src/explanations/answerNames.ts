import type { Rating, UnknownReason } from '../questionnaire/answers.js'
import type { Aspect, Level, Mark } from '../questionnaire/definition.js'

type Names<Key extends string | number> = { readonly [key in Key]: string }

export const ratingNames: Names<Rating> = {
  ja: 'Ja',
  mistanke: 'Mistanke',
  nej: 'Nej',
  uoplyst: 'Uoplyst',
  ikkeRelevant: 'Ikke relevant',
}
/** »Mistanke« where »Ja« is the reassuring answer. */
export const partly = 'Delvist'
export const unknownReasonNames: Names<UnknownReason> = {
  ikkeSpurgt: 'ikke spurgt endnu',
  ikkeAfklaret: 'spurgt, ikke afklaret',
  ikkeSikkert: 'kan ikke undersøges sikkert endnu',
}
export const aspectNames: Names<Aspect> = { now: 'Nu', earlier: 'Tidligere' }
export const markNames: Names<Mark> = { acute: 'AKUT', critical: 'KRITISK', process: 'PROCES' }
export const levelNames: Names<Level> = { 1: '1 Lav', 2: '2 Moderat', 3: '3 Høj', 4: '4 Akut' }
