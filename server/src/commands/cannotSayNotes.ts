import type { CannotSay } from '@forud/shared'

/** What a format has no words for, as lines for the person who exports. */
export const cannotSayNotes = (format: string, cannotSay: readonly CannotSay[]): readonly string[] =>
  cannotSay.length === 0
    ? []
    : [`${format} kan ikke sige:`, ...cannotSay.map(({ question, what }) => `  ${nameOf(question)}: ${what}`)]

const nameOf = (question: string): string => (question === '*' ? 'hele skemaet' : question)
