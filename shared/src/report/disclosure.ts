import type { Answer, Evidence } from '../questionnaire/answers.js'
import type { Item } from '../questionnaire/definition.js'
import type { Entity } from '../assessment/caseFile.js'
import type { Edition } from './document.js'

/** What is printed of something that can hold both open and withheld parts. */
export type Selection =
  /** The assessment: the open parts, with the place of the withheld ones marked. */
  | 'open'
  /** The annex, inside an open answer: the withheld parts only. */
  | 'withheld'
  /** The annex, inside a withheld answer: all of it. */
  | 'all'

export const selectionOf = (edition: Edition): Selection => (edition === 'vurdering' ? 'open' : 'withheld')

export function placeOf(selection: Selection, withheld: boolean): 'print' | 'mark' | 'omit' {
  switch (selection) {
    case 'all':
      return 'print'
    case 'open':
      return withheld ? 'mark' : 'print'
    case 'withheld':
      return withheld ? 'print' : 'omit'
  }
}

/** By the definition, or because the author put the answer in the annex. */
export const isWithheld = (item: Pick<Item, 'annex'>, answer?: Answer): boolean =>
  item.annex === true || answer?.annex === true

/** The question of a notification that says who notified. */
export const notifierField = 'underretter'

/** Everyone known to have notified, comparable: from the notifications, and from sources marked »underretter«. */
export function notifiersOf(entities: readonly Entity[], evidence: Iterable<Evidence>): ReadonlySet<string> {
  const names = entities
    .filter(({ kind }) => kind === 'notification')
    .map(({ answers }) => comparable(answers[notifierField]?.value))
  const origins = [...evidence].filter(({ kind }) => kind === 'underretter').map(({ origin }) => comparable(origin))
  return new Set([...names, ...origins].filter((name) => name !== ''))
}

/** Whether the source could tell a reader who notified. */
export const isRevealing = (item: Evidence, notifiers: ReadonlySet<string>): boolean =>
  item.annex === true || item.kind === 'underretter' || notifiers.has(comparable(item.origin))

const comparable = (name: string | number | undefined): string =>
  typeof name === 'string' ? name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da-DK') : ''
