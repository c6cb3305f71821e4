import { option } from '../../../authoring/builders.js'
import type { Option } from '../../../questionnaire/definition.js'

/** »Uoplyst« in a field of a row, where labels are written small. */
export const unknownInRow = option('uoplyst', 'uoplyst', { exclusive: true, leavesOpen: true })

export const yesNoUnknown: readonly Option[] = [option('ja', 'ja'), option('nej', 'nej'), unknownInRow]

export const yesSuspicionNoUnknown: readonly Option[] = [
  option('ja', 'ja'),
  option('mistanke', 'mistanke'),
  option('nej', 'nej'),
  unknownInRow,
]

/** In the order of the levels 1 to 4. */
export const levels: readonly Option[] = [
  option('lav', '1 Lav'),
  option('moderat', '2 Moderat'),
  option('hoej', '3 Høj'),
  option('akut', '4 Akut'),
]
