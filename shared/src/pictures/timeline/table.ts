import type { PictureTable } from '../shapes.js'
import type { Happening, Timeline } from './happenings.js'

/** Everything that stands on the line, with what was said of it. */
export const timelineTable = ({ happenings }: Timeline): PictureTable => ({
  caption: 'Numrene er dem, der står på linjen',
  columns: ['Nr.', 'Hvornår', 'Hvad', 'Nærmere', 'Hvem', 'Beskrivelse'],
  rows: happenings.map((one) => ({ id: one.id, cells: cellsOf(one) })),
})

const cellsOf = ({ number, when, lane, what, who, grave, text }: Happening): readonly string[] => [
  String(number),
  when,
  lane,
  [what === lane ? '' : what, ...grave].filter((part) => part !== '').join(' · '),
  who.join(', '),
  text,
]
