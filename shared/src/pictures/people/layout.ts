import type { Box, Point } from '../shapes.js'
import { cardOf, type Card } from './cards.js'
import type { MapPerson, People } from './peopleOf.js'
import { sideIds, type Side } from './sides.js'

export type Placed = { readonly card: Card; readonly box: Box }
export type Group = { readonly side: Side; readonly box: Box; readonly cards: readonly Placed[] }
export type PeopleLayout = {
  readonly width: number
  readonly height: number
  readonly child: Box
  readonly groups: readonly Group[]
  readonly links: readonly (readonly Point[])[]
  readonly cuts: readonly number[]
}

export const measure = { card: 196, gap: 12, pad: 12, head: 34, between: 36, gutter: 22, child: 190 } as const
const { gap, pad, head, between, gutter } = measure

/** A group whose size is known and whose place is not: its corner is at nought. */
type Panel = { readonly side: Side; readonly width: number; readonly height: number; readonly cards: readonly Placed[] }

/**
 * The child in the middle; family above, brothers and sisters to the left, friends to the right, the network below.
 * On a narrow page everybody stands below. The same people at the same width always stand in the same places.
 */
export function layOut({ people }: People, width: number, childHeight: number): PeopleLayout {
  const sides = sideIds.filter((side) => people.some((person) => person.side === side))
  const make = (side: Side, room: number, most = 99) => panel(side, people, room, most)
  const inner = width - 2 * gutter
  const beside = (inner - measure.child) / 2 - between
  const isWide = beside >= measure.card + 2 * pad
  const flank = (side: Side) => {
    const made = isWide && sides.includes(side) ? make(side, beside) : undefined
    return made !== undefined && made.height <= tallest ? made : undefined
  }
  const left = flank('siblings')
  const right = flank('partner')
  const inRow = new Set([left?.side, right?.side])
  const above: readonly Side[] = isWide ? sides.filter((side) => side === 'relatives' || side === 'parents') : []
  const below = sides.filter((side) => !above.includes(side) && !inRow.has(side))
  const bands = (list: readonly Side[]) => list.map((side) => make(side, inner))
  return placed(
    { above: bands(above), left, right, below: bands(isWide ? below : narrowOrder(below)) },
    width,
    childHeight,
  )
}

/** What stands beside the child is no taller than two rows of ordinary cards. */
const tallest = 640

const narrowOrder = (sides: readonly Side[]): readonly Side[] =>
  (['parents', 'siblings', 'partner', 'relatives', 'others', 'professionals'] as const).filter((side) =>
    sides.includes(side),
  )

function panel(side: Side, all: readonly MapPerson[], room: number, most: number): Panel {
  const people = all.filter((person) => person.side === side)
  const fits = Math.max(1, Math.min(most, Math.floor((room - 2 * pad + gap) / (measure.card + gap))))
  const columns = Math.ceil(people.length / Math.ceil(people.length / fits))
  const cardWidth = fits === 1 ? Math.min(room - 2 * pad, 1.6 * measure.card) : measure.card
  const cards = people.map((person) => cardOf(person, cardWidth))
  const boxes: Placed[] = []
  let y = head
  for (let at = 0; at < cards.length; at += columns) {
    const row = cards.slice(at, at + columns)
    const height = Math.max(...row.map((card) => card.height))
    row.forEach((card, column) => {
      boxes.push({ card, box: { x: pad + column * (cardWidth + gap), y, width: cardWidth, height } })
    })
    y += height + gap
  }
  return { side, width: 2 * pad + columns * (cardWidth + gap) - gap, height: y - gap + pad, cards: boxes }
}

type Rows = {
  readonly above: readonly Panel[]
  readonly left: Panel | undefined
  readonly right: Panel | undefined
  readonly below: readonly Panel[]
}

function placed({ above, left, right, below }: Rows, width: number, childHeight: number): PeopleLayout {
  const middle = width / 2
  const upper = stacked(above, middle, 1)
  const rowTop = upper.bottom
  const rowHeight = Math.max(childHeight, left?.height ?? 0, right?.height ?? 0)
  const child: Box = {
    x: middle - measure.child / 2,
    y: rowTop + (rowHeight - childHeight) / 2,
    width: measure.child,
    height: childHeight,
  }
  const centred = ({ height }: Panel) => rowTop + (rowHeight - height) / 2
  const beside = [
    ...(left === undefined ? [] : [moved(left, child.x - between - left.width, centred(left))]),
    ...(right === undefined ? [] : [moved(right, child.x + child.width + between, centred(right))]),
  ]
  const lower = stacked(below, middle, rowTop + rowHeight + between)
  const height = below.length === 0 ? rowTop + rowHeight + 1 : lower.bottom - between + 1
  return {
    width,
    height,
    child,
    groups: [...upper.groups, ...beside, ...lower.groups],
    links: [
      ...bandLinks(child, upper.groups.toReversed(), rowTop - between / 2, 'up'),
      ...beside.map((group) => sideLink(child, group)),
      ...bandLinks(child, lower.groups, rowTop + rowHeight + between / 2, 'down'),
    ],
    cuts: [...upper.cuts, ...lower.cuts.filter((cut) => cut < height - 2)],
  }
}

/** Bands below one another, each in the middle. A page may end between two, and between two rows of cards. */
function stacked(panels: readonly Panel[], middle: number, top: number) {
  const groups: Group[] = []
  const cuts: number[] = []
  let y = top
  for (const one of panels) {
    const group = moved(one, middle - one.width / 2, y)
    groups.push(group)
    const rows = new Set(group.cards.map(({ box }) => box.y + box.height))
    cuts.push(...[...rows].slice(0, -1).map((bottom) => bottom + gap / 2), y + one.height + between * 0.75)
    y += one.height + between
  }
  return { groups, cuts, bottom: y }
}

const moved = ({ side, width, height, cards }: Panel, x: number, y: number): Group => ({
  side,
  box: { x, y, width, height },
  cards: cards.map(({ card, box }) => ({ card, box: { ...box, x: box.x + x, y: box.y + y } })),
})

function sideLink(child: Box, { box }: Group): readonly Point[] {
  const y = child.y + child.height / 2
  const isLeft = box.x < child.x
  return [
    [isLeft ? box.x + box.width : box.x, y],
    [isLeft ? child.x : child.x + child.width, y],
  ]
}

/** To the nearest band straight, to those behind it around the edge, so that no line crosses a text. */
function bandLinks(
  child: Box,
  bands: readonly Group[],
  turn: number,
  way: 'up' | 'down',
): readonly (readonly Point[])[] {
  const x = child.x + child.width / 2
  const edge = Math.min(...bands.map(({ box }) => box.x)) - gutter / 2
  const from = way === 'up' ? child.y : child.y + child.height
  return bands.map(({ box }, at): readonly Point[] => {
    if (at === 0) {
      return [
        [x, from],
        [x, way === 'up' ? box.y + box.height : box.y],
      ]
    }
    const y = box.y + head / 2
    return [
      [x, turn],
      [edge, turn],
      [edge, y],
      [box.x, y],
    ]
  })
}
