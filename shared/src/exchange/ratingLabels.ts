import { ratings, unknown, type Rating } from '../questionnaire/answers.js'
import type { Option } from '../questionnaire/definition.js'

const labels: Readonly<Record<Rating, string>> = {
  ja: 'Ja',
  mistanke: 'Mistanke',
  nej: 'Nej',
  uoplyst: 'Uoplyst',
  ikkeRelevant: 'Ikke relevant',
}

/** A rating as a list of choices, for formats that know no ratings. */
export const ratingOptions: readonly Option[] = ratings.map((id) => ({ id, label: labels[id] }))
/** What stands beside a number, or a text that may be unknown. */
export const unknownOption: Option = { id: unknown, label: labels.uoplyst }
export const columnLabels = { now: 'Nu (de seneste tre måneder)', earlier: 'Tidligere' } as const
export const insteadLabel = 'I stedet'
