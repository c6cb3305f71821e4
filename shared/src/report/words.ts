import type { Fact } from './document.js'
import { stateNames } from './texts.js'

/** The text without blanks around it, or nothing. */
export const wordsIn = (text: string | undefined): string | undefined => text?.trim() || undefined

/** A fact, printed only where something was written. */
export function written(label: string, text: string | undefined): readonly Fact[] {
  const value = wordsIn(text)
  return value === undefined ? [] : [{ label, value }]
}

/** A fact that belongs here whether or not somebody has written it: a gap is said. */
export function expected(label: string, text: string | undefined): Fact {
  const value = wordsIn(text)
  return value === undefined ? { label, value: stateNames.unanswered, state: 'unanswered' } : { label, value }
}

export const inAnnex = (label: string): Fact => ({ label, value: stateNames.inAnnex, state: 'inAnnex' })
export const notAsked = (label: string): Fact => ({ label, value: stateNames.notAsked, state: 'notAsked' })

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase('da-DK') + text.slice(1)
