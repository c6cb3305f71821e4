/** Colours by what they say. Nothing is told by one of them alone: a word or a form says it too. */
export const inks = {
  ink: '#1a1a1a',
  quiet: '#595959',
  paper: '#ffffff',
  panel: '#f4f6f8',
  line: '#8e8e8e',
  faint: '#d4d8dc',
  brand: '#00386b',
  brandPale: '#e6eff8',
  danger: '#a3121f',
  dangerPale: '#fdeaea',
  warning: '#7a4b00',
  warningPale: '#fff4d6',
  success: '#1f5e37',
  successPale: '#e8f6df',
} as const
export type Ink = keyof typeof inks

export type Point = readonly [x: number, y: number]
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What a picture is drawn with: the page, the file and the PDF draw the same few shapes. */
export type Shape =
  | (Box & {
      readonly is: 'box'
      readonly fill: Ink
      readonly stroke?: Ink
      readonly weight?: number
      readonly round?: number
      readonly dashed?: true
    })
  | {
      readonly is: 'line'
      readonly points: readonly Point[]
      readonly stroke: Ink
      readonly weight: number
      readonly dashed?: true
    }
  /** `d` lies in a square of 16, moved to `at`. */
  | {
      readonly is: 'sign'
      readonly d: string
      readonly at: Point
      readonly fill?: Ink
      readonly stroke?: Ink
    }
  /** `at` is the left end (or the middle, or the right end) of the line that the letters stand on. */
  | {
      readonly is: 'text'
      readonly at: Point
      readonly text: string
      readonly size: number
      readonly ink: Ink
      readonly bold?: true
      readonly anchor?: 'middle' | 'end'
    }

/** Never a name in `title` or `description`: they are read aloud, and are shown as a tip. */
export type Picture = {
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Heights at which the picture may be cut when it is too tall for a page. */
  readonly cuts: readonly number[]
}

/** The same as the picture, to be read. The first cell of a row names it. */
export type PictureTable = {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[]
}
