import type { Tone } from '@forud/shared'

/** Measures in points. One place, so that a page keeps one rhythm. */
export const page = { width: 595.28, height: 841.89, left: 54, right: 54, top: 78, bottom: 58 } as const
export const textWidth = page.width - page.left - page.right

export const size = {
  body: 9.5,
  table: 9,
  small: 8.25,
  tiny: 7.5,
  large: 15,
  title: 24,
  section: 15,
  part: 11,
} as const

/** Every tone is told by a word or a sign as well: the print must be readable without colour. */
export const colour = {
  ink: '#1b1b1b',
  quiet: '#595959',
  line: '#c9c9c9',
  strongLine: '#1b1b1b',
  head: '#f1f1f1',
  unknown: '#dcdcdc',
  annex: '#efefef',
  watermark: '#8a8a8a',
} as const

export const toneColour: { readonly [tone in Tone]: string } = {
  plain: colour.ink,
  quiet: colour.quiet,
  warning: '#7a4b00',
  danger: '#a3121f',
  success: '#1f5e37',
}
/** The width of the bar beside a box: danger is told by weight, too. */
export const toneBar: { readonly [tone in Tone]: number } = { plain: 1, quiet: 1, warning: 3, danger: 5, success: 3 }
