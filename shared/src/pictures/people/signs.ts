/** Drawn in a square of 16. `filled`: the form is full; otherwise it is drawn with a line. */
export type Sign = { readonly d: string; readonly look: 'filled' | 'drawn' }
const filled = (d: string): Sign => ({ d, look: 'filled' })
const drawn = (d: string): Sign => ({ d, look: 'drawn' })

const circle = 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z'
const shield = 'M8 1.5L13.5 3.5V8C13.5 11 11 13.5 8 14.5C5 13.5 2.5 11 2.5 8V3.5Z'

/** One form for each role, by the option's id. A role without one has a point. */
export const roleSigns: Readonly<Record<string, Sign>> = {
  udoever: filled('M8 1.5L15 14H1Z'),
  overvaager: drawn('M1 8C4 3 12 3 15 8C12 13 4 13 1 8ZM8 6A2 2 0 1 1 8 10A2 2 0 1 1 8 6Z'),
  beslutningstager: filled('M8 1L10.1 5.6L15 6.2L11.4 9.6L12.4 14.5L8 12L3.6 14.5L4.6 9.6L1 6.2L5.9 5.6Z'),
  passiv: drawn('M3 3H13V13H3Z'),
  beskyttende: drawn(shield),
  beskytter: drawn(shield),
  selvUdsat: drawn(`${circle}M8 4.5V8.8M8 10.6V11.8`),
  vidne: drawn('M7 2A5 5 0 1 1 7 12A5 5 0 1 1 7 2ZM10.7 10.7L14.5 14.5'),
  brugesTilKontrol: drawn('M5 5.5A3 3 0 1 0 5 10.5A3 3 0 1 0 5 5.5M8 8H15M12.5 8V11'),
  uvidende: drawn(circle),
}
export const otherRole: Sign = filled('M8 5A3 3 0 1 1 8 11A3 3 0 1 1 8 5Z')
export const unknownRole: Sign = drawn('M5 5.5C5 1.5 11 1.5 11 5.5C11 8 8 7.8 8 10.5M8 12.8V14')

export const contactSigns = {
  closed: drawn(`${circle}M3.8 3.8L12.2 12.2`),
  conditional: drawn('M8 1.5L15 14.5H1ZM8 6V10M8 11.8V12.8'),
  open: drawn(`${circle}M4.8 8.2L7.2 10.6L11.4 5.8`),
} as const

export const factSigns = {
  home: drawn('M1.5 8L8 2L14.5 8M3.5 7V14H12.5V7'),
  knows: drawn('M2 2.5H14V10.5H8L4.5 14V10.5H2Z'),
  access: drawn('M6 2.5H13.5V13.5H6M1.5 8H9.5M6.8 5.2L9.6 8L6.8 10.8'),
  ownAssessment: drawn('M3.5 1.5H9.5L12.5 4.5V14.5H3.5ZM6 7.5H10M6 10.5H10'),
} as const
export const tiedSign: Sign = drawn(
  'M6.5 9.5L9.5 6.5M7 4.5L9 2.5C12 0 16 4 13.5 7L11.5 9M9 11.5L7 13.5C4 16 0 12 2.5 9L4.5 7',
)
