import type { Evidence } from '../questionnaire/answers.js'
import { dateText } from './dates.js'
import { isRevealing, placeOf, type Selection } from './disclosure.js'
import type { EvidenceLine } from './document.js'
import { aspectNames, evidenceKindNames, stateNames } from './texts.js'
import type { View } from './view.js'
import { wordsIn } from './words.js'

/** The sources of one answer. The place of those in the annex is marked once, without saying how many there are. */
export function evidenceLines(view: View, items: readonly Evidence[], selection: Selection): readonly EvidenceLine[] {
  const placed = items.map((item) => ({ item, place: placeOf(selection, isRevealing(item, view.notifiers)) }))
  const printed = placed.filter(({ place }) => place === 'print').map(({ item }) => ({ text: evidenceText(item) }))
  const isMarked = placed.some(({ place }) => place === 'mark')
  return isMarked ? [...printed, { text: stateNames.inAnnex, state: 'inAnnex' }] : printed
}

/** »Nu: Skole eller dagtilbud (klasselærer), 12.11.2026, førstehånds, ordret: »…««. */
export function evidenceText({ aspect, kind, origin, date, firstHand, verbatim, text }: Evidence): string {
  const facts = [
    sourceText(kind, wordsIn(origin)),
    date && dateText(date),
    eitherOf(firstHand, 'førstehånds', 'andenhånds'),
    eitherOf(verbatim, 'ordret', 'tolket'),
  ].filter((fact) => fact !== undefined && fact !== '')
  const about = `${aspect === undefined ? '' : `${aspectNames[aspect]}: `}${facts.join(', ')}`
  const words = wordsIn(text)
  if (words === undefined) return about
  return verbatim === true ? `${about}: »${words}«` : `${about}: ${words}`
}

const sourceText = (kind: Evidence['kind'], origin: string | undefined): string =>
  origin === undefined ? evidenceKindNames[kind] : `${evidenceKindNames[kind]} (${origin})`

const eitherOf = (stated: boolean | undefined, yes: string, no: string): string | undefined =>
  stated === undefined ? undefined : stated ? yes : no
