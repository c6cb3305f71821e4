import type { CannotSay } from '@forud/shared'

/** What was not said, by question, as lines for the person at the terminal. */
export const cannotSayNotes = (heading: string, cannotSay: readonly CannotSay[]): readonly string[] =>
  cannotSay.length === 0
    ? []
    : [`${heading}:`, ...cannotSay.map(({ question, what }) => `  ${nameOf(question)}: ${what}`)]

const nameOf = (question: string): string => (question === '*' ? 'hele skemaet' : question)
