import type { Box, Ink, Shape } from '../shapes.js'
import { wrapped } from '../textWidth.js'
import { capitalised } from '../rows.js'
import type { Contact } from './contact.js'
import type { MapPerson } from './peopleOf.js'
import { contactSigns, factSigns, tiedSign, type Sign } from './signs.js'

export const letter = { name: 15, text: 13, strip: 13 } as const
const line = { name: 19, text: 17 } as const
const pad = 10
const signRoom = 20
const inset = 5
const stripPad = 6
/** Between what a person is, does and knows. */
const air = 5

/** One line of a card, with the sign before it. */
type CardLine = {
  readonly text: string
  readonly kind: 'name' | 'about' | 'role' | 'fact'
  readonly sign?: Sign
}
export type Card = {
  readonly person: MapPerson
  readonly lines: readonly CardLine[]
  readonly strip: readonly string[]
  readonly height: number
}

/** What stands on a person's card, and how tall it is at that width. */
export function cardOf(person: MapPerson, width: number): Card {
  const lines = linesOf(person, width - 2 * pad)
  const strip =
    person.contact === undefined
      ? []
      : wrapped(person.contact.words, { width: width - 2 * pad - signRoom, size: letter.strip, lines: 3 })
  const height = topsOf(lines).end + pad / 2 + inset + stripHeight(strip)
  return { person, lines, strip, height }
}

const heightOf = (kind: CardLine['kind']): number => (kind === 'name' ? line.name : line.text)
const stripHeight = ({ length }: readonly string[]): number => (length === 0 ? 0 : length * line.text + 2 * stripPad)

/** How far down each line begins, and where the last one ends. */
function topsOf(lines: readonly CardLine[]) {
  let end = pad
  const tops = lines.map(({ kind }, at) => {
    const before = lines[at - 1]?.kind
    if ((kind === 'role' || kind === 'fact') && before !== kind) end += air
    const top = end
    end += heightOf(kind)
    return top
  })
  return { tops, end }
}

function linesOf(person: MapPerson, width: number): readonly CardLine[] {
  const { name, roles, facts, tied } = person
  const set = (text: string, kind: CardLine['kind'], lines: number, sign?: Sign): readonly CardLine[] => {
    const room = {
      width: width - (sign === undefined ? 0 : signRoom),
      size: letter[kind === 'name' ? 'name' : 'text'],
      lines,
    }
    return wrapped(text, room).map((part, at) => ({
      text: part,
      kind,
      ...(sign === undefined ? {} : at === 0 ? { sign } : { sign: none }),
    }))
  }
  return [
    ...set(name, 'name', 3),
    ...set(aboutOf(person), 'about', 2),
    ...roles.flatMap(({ sign, words }) => set(capitalised(words), 'role', 2, sign)),
    ...facts.flatMap(({ about, short, words }) => set(`${short}: ${words}`, 'fact', 3, factSigns[about])),
    ...tied.flatMap((text) => set(text, 'fact', 2, tiedSign)),
  ]
}

/** »Mor, mor« says nothing twice. */
function aboutOf({ name, relation, age }: MapPerson): string {
  const said = name.toLocaleLowerCase('da-DK') === relation.toLocaleLowerCase('da-DK') ? [] : [relation]
  return [...said, ...(age === undefined ? [] : [`${age} år`])].join(', ')
}

/** Keeps the place of a sign in the second line. */
const none: Sign = { d: '', look: 'drawn' }

export function cardShapes({ person, lines, strip }: Card, box: Box): readonly Shape[] {
  const { x, y, width, height } = box
  const shapes: Shape[] = [{ is: 'box', ...box, fill: 'paper', stroke: 'line', round: 6 }]
  const { tops } = topsOf(lines)
  lines.forEach((one, at) => shapes.push(...lineShapes(one, x + pad, y + (tops[at] ?? 0))))
  return person.contact === undefined
    ? shapes
    : [
        ...shapes,
        ...stripShapes(person.contact, strip, {
          x: x + inset,
          y: y + height - stripHeight(strip) - inset,
          width: width - 2 * inset,
          height: stripHeight(strip),
        }),
      ]
}

function lineShapes({ text, kind, sign }: CardLine, x: number, top: number): readonly Shape[] {
  const isBold = kind === 'name' || kind === 'role'
  return [
    ...(sign === undefined || sign.d === '' ? [] : [signShape(sign, x - 1, top, 'ink')]),
    {
      is: 'text',
      at: [x + (sign === undefined ? 0 : signRoom), top + 13],
      text,
      size: letter[kind === 'name' ? 'name' : 'text'],
      ink: kind === 'about' ? 'quiet' : 'ink',
      ...(isBold ? { bold: true } : {}),
    },
  ]
}

const stripInks: { readonly [is in Contact['is']]: { readonly fill: Ink; readonly ink: Ink } } = {
  closed: { fill: 'dangerPale', ink: 'danger' },
  conditional: { fill: 'warningPale', ink: 'warning' },
  open: { fill: 'successPale', ink: 'success' },
}

/** The foot of a card: whether there may be contact, as a form, a word and a colour. */
function stripShapes({ is }: Contact, strip: readonly string[], box: Box): readonly Shape[] {
  const { fill, ink } = stripInks[is]
  return [
    { is: 'box', ...box, fill, stroke: ink, round: 4 },
    signShape(contactSigns[is], box.x + pad - inset, box.y + stripPad, ink),
    ...strip.map((text, at): Shape => ({
      is: 'text',
      at: [box.x + pad - inset + signRoom, box.y + stripPad + 13 + at * line.text],
      text,
      size: letter.strip,
      ink,
      bold: true,
    })),
  ]
}

const signShape = ({ d, look }: Sign, x: number, y: number, ink: Ink): Shape => ({
  is: 'sign',
  d,
  at: [x, y],
  ...(look === 'filled' ? { fill: ink } : { stroke: ink }),
})
