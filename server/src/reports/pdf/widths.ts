import { textWidth } from './theme.js'

/**
 * Every width is a number. A column that may grow (»*«) grows with its longest word, and a word wider than the page would
 * then run off it and be lost; in a column of a given width the word is broken.
 */
export const evenly = (count: number, width: number, taken: number): number[] =>
  Array.from({ length: count }, () => width / count - taken)

/** What is left of a line for the last column. */
export const restOf = (width: number, ...taken: readonly number[]): number =>
  taken.reduce((left, one) => left - one, width)

/** Blanks at the sides of a cell in each layout; for `listed`, of its two cells together. */
export const padding = { ruled: 10, listed: 15, grid: 5, barred: 20 } as const

/** Inside a cell that spans everything after the column of codes. */
export const codeWidth = 24
export const wideWidth = restOf(textWidth, codeWidth + padding.ruled, padding.ruled)
