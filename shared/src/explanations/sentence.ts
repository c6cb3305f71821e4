import type { QuestionId } from '../questionnaire/definition.js'

/** A piece of a sentence; with `question`, a page may link it there. */
export type Run = { readonly text: string; readonly question?: QuestionId }

/** Plain Danish, and the questions that it mentions, so that a reader who may not know of one is not told. */
export type Sentence = {
  readonly runs: readonly Run[]
  readonly text: string
  readonly questions: readonly QuestionId[]
}

export const plain = (text: string): readonly Run[] => [{ text }]

export function sentence(...parts: readonly (string | readonly Run[])[]): Sentence {
  const runs = parts.flatMap((part) => (typeof part === 'string' ? plain(part) : part))
  const questions = [...new Set(runs.flatMap(({ question }) => question ?? []))]
  return { runs, text: runs.map(({ text }) => text).join(''), questions }
}

/** »A«, »A og B«, »A, B og C«. */
export const listed = (texts: readonly string[], word = 'og'): string =>
  [texts.slice(0, -1).join(', '), texts.slice(-1).join('')].filter((text) => text !== '').join(` ${word} `)

/** The same of pieces that can be linked. */
export const listedRuns = (items: readonly (readonly Run[])[]): readonly Run[] =>
  items.flatMap((item, place) => [...plain(separator(place, items.length)), ...item]).filter(({ text }) => text !== '')

function separator(place: number, length: number): string {
  if (place === 0) return ''
  return place === length - 1 ? ' og ' : ', '
}
