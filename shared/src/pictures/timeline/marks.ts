import type { Box, Ink, Shape } from '../shapes.js'
import { textWidth } from '../textWidth.js'
import type { Happening } from './happenings.js'
import { measure, type PlacedMark } from './layout.js'
import type { Look } from './meanings.js'

type Drawn = {
  readonly fill: Ink
  readonly ink: Ink
  readonly stroke: Ink
  readonly round: number
  readonly weight: number
}

/** Each kind has a form of its own; colour only helps. */
const forms: { readonly [look in Look]: Drawn } = {
  incident: { fill: 'brand', ink: 'paper', stroke: 'brand', round: 10, weight: 1 },
  notification: { fill: 'brandPale', ink: 'ink', stroke: 'ink', round: 0, weight: 1 },
  contact: { fill: 'paper', ink: 'ink', stroke: 'ink', round: 10, weight: 1.5 },
  assessment: { fill: 'paper', ink: 'ink', stroke: 'ink', round: 0, weight: 2.5 },
  plan: { fill: 'warningPale', ink: 'ink', stroke: 'warning', round: 4, weight: 1.5 },
}

export type Form = Pick<Happening, 'look'> & { readonly exact: 'exact' | 'approximate'; readonly grave: boolean }

export const formOf = ({ look, span, grave }: Happening): Form => ({
  look,
  exact: span === undefined || span.exact === 'day' ? 'exact' : 'approximate',
  grave: grave.length > 0,
})

/** Approximate: pale with a broken edge. Grave: a triangle on the corner. */
export function formShapes({ look, exact, grave }: Form, box: Box, text: string): readonly Shape[] {
  const own = forms[look]
  const isLoose = exact === 'approximate' || look === 'plan'
  const fill = exact === 'approximate' && look === 'incident' ? 'brandPale' : own.fill
  const ink = fill === 'brandPale' ? 'ink' : own.ink
  const middle = box.x + box.width / 2
  return [
    {
      is: 'box',
      ...box,
      fill,
      stroke: own.stroke,
      weight: own.weight,
      round: own.round,
      ...(isLoose ? { dashed: true } : {}),
    },
    { is: 'text', at: [middle, box.y + 14.5], text, size: measure.size, ink, bold: true, anchor: 'middle' },
    ...(grave ? [graveShape(box)] : []),
  ]
}

const graveShape = ({ x, y, width }: Box): Shape => ({
  is: 'sign',
  d: 'M5 0L10.5 9.5H-0.5Z',
  at: [x + width - 6, y - 5],
  fill: 'danger',
  stroke: 'paper',
})

export function markShapes({ happening, box, label }: PlacedMark): readonly Shape[] {
  const shapes = formShapes(formOf(happening), box, String(happening.number))
  if (label === undefined) return shapes
  return [
    ...shapes,
    // Covers the lines behind it.
    {
      is: 'box',
      x: label.x - 2,
      y: box.y + 2,
      width: textWidth(label.text, measure.label) + 2,
      height: 17,
      fill: 'paper',
    },
    { is: 'text', at: [label.x, box.y + 14.5], text: label.text, size: measure.label, ink: 'ink' },
  ]
}
