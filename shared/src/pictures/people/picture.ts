import type { Picture, Shape } from '../shapes.js'
import { textWidth, wrapped } from '../textWidth.js'
import { cardShapes } from './cards.js'
import { layOut, measure, type Group, type PeopleLayout } from './layout.js'
import type { People } from './peopleOf.js'
import { sideTitles } from './sides.js'

export const peopleMapTitle = 'Netværkskort'

/** The people around the child, as a picture of that width. */
export function peoplePicture(people: People, width: number): Picture {
  const name = wrapped(people.child, { width: measure.child - 24, size: 18, lines: 3 })
  const layout = layOut(people, width, 46 + name.length * 23)
  return {
    title: peopleMapTitle,
    description: describe(people),
    width,
    height: layout.height,
    cuts: layout.cuts,
    shapes: [
      ...layout.links.map((points): Shape => ({ is: 'line', points, stroke: 'line', weight: 1.5 })),
      ...childShapes(layout, name),
      ...layout.groups.flatMap(groupShapes),
    ],
  }
}

function childShapes({ child }: PeopleLayout, name: readonly string[]): readonly Shape[] {
  const x = child.x + child.width / 2
  return [
    { is: 'box', ...child, fill: 'brand', round: 8 },
    { is: 'text', at: [x, child.y + 25], text: 'Barnet', size: 13, ink: 'paper', anchor: 'middle' },
    ...name.map((text, at): Shape => ({
      is: 'text',
      at: [x, child.y + 48 + at * 23],
      text,
      size: 18,
      ink: 'paper',
      bold: true,
      anchor: 'middle',
    })),
  ]
}

function groupShapes({ side, box, cards }: Group): readonly Shape[] {
  const title = { width: box.width - 2 * measure.pad, size: 14, lines: 1 }
  const [text = ''] = wrapped(sideTitles[side], title)
  const count = String(cards.length)
  const fits = textWidth(`${text} ${count}`, 14) + 8 < title.width
  const y = box.y + 23
  return [
    { is: 'box', ...box, fill: 'panel', stroke: 'faint', round: 10 },
    { is: 'text', at: [box.x + measure.pad, y], text, size: 14, ink: 'ink', bold: true },
    ...(fits && cards.length > 1
      ? [
          {
            is: 'text',
            at: [box.x + box.width - measure.pad, y],
            text: count,
            size: 14,
            ink: 'quiet',
            anchor: 'end',
          } as const,
        ]
      : []),
    ...cards.flatMap((card) => cardShapes(card.card, card.box)),
  ]
}

function describe({ people }: People): string {
  const sides = new Map<string, number>()
  for (const { side } of people) sides.set(sideTitles[side], (sides.get(sideTitles[side]) ?? 0) + 1)
  const each = [...sides].map(([title, count]) => `${title}: ${String(count)}`)
  if (people.length === 0) return nobodyYet
  return `Barnet i midten og ${String(people.length)} ${people.length === 1 ? 'person' : 'personer'} omkring. ${each.join('. ')}. Alt på billedet står også i tabellen.`
}

export const nobodyYet = 'Ingen personer er skrevet på endnu. Det betyder ikke, at der ingen er.'
