import type { Words } from '@forud/shared'

const textOf = (words: readonly Words[], left: 'deleted' | 'inserted'): string =>
  words
    .filter(({ is }) => is === 'kept' || is === left)
    .map(({ text }) => text)
    .join('')

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** Where little was kept the text was written anew: then the old one stands whole above the new, and neither is cut up. */
export function readable(words: readonly Words[]): readonly Words[] {
  const [before, after] = [textOf(words, 'deleted'), textOf(words, 'inserted')]
  const kept = words.filter(({ is }) => is === 'kept').reduce((sum, { text }) => sum + lettersIn(text), 0)
  const isSame = kept * 2 >= Math.min(lettersIn(before), lettersIn(after))
  if (isSame) return words
  return [
    { is: 'deleted', text: before },
    { is: 'kept', text: '\n' },
    { is: 'inserted', text: after },
  ]
}
