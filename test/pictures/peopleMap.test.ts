import { contactNow, definitionOf, pagesOf, peopleOf, peoplePicture, peopleTable, type Entity } from '@forud/shared'
import fc from 'fast-check'
import { layOut } from '../../shared/src/pictures/people/layout.js'
import { personMeanings, ties } from '../../shared/src/pictures/people/meanings.js'
import { sideOf } from '../../shared/src/pictures/people/sides.js'
import type { Box, Point, Shape } from '../../shared/src/pictures/shapes.js'
import { happeningMeanings } from '../../shared/src/pictures/timeline/meanings.js'
import { entityFields } from '../../shared/src/assessment/caseShapes.js'
import { eightPeople, manyPeople, onePerson, row } from './cases.js'

const definition = definitionOf('risikovurdering', 1)!
const closed = contactNow({ state: { is: 'closed' }, reason: 'noApproval', people: [] })
const drawn = (entities: readonly Entity[], contact = closed) =>
  peopleOf({ definition, entities, child: 'S.L.', contact })
const textsOf = (shapes: readonly Shape[]): string =>
  shapes.map((shape) => (shape.is === 'text' ? shape.text : '')).join('\n')

const counts = fc.integer({ min: 0, max: 60 })
const widths = fc.integer({ min: 260, max: 1600 })
const runs = { numRuns: 40 }

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
/** Lines run straight across or down; as a box they are a hair wide. */
const boxOf = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x1 - x2) || 0.01,
  height: Math.abs(y1 - y2) || 0.01,
})
const inset = ({ x, y, width, height }: Box): Box => ({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 })

test('[Z1] everybody stands on the map and in the table exactly once', () => {
  fc.assert(
    fc.property(counts, widths, (count, width) => {
      const people = drawn(manyPeople(count))
      const wanted = manyPeople(count).map(({ id }) => id)
      const layout = layOut(people, width, 70)
      const onMap = layout.groups.flatMap(({ cards }) => cards.map(({ card }) => card.person.id))
      expect(onMap.toSorted()).toEqual(wanted.toSorted())
      expect(
        peopleTable(people)
          .rows.map(({ id }) => id)
          .toSorted(),
      ).toEqual(wanted.toSorted())
    }),
    runs,
  )
})

test('[Z2] no card, group or line touches another, and nothing leaves the picture', () => {
  fc.assert(
    fc.property(counts, widths, (count, width) => {
      const { groups, child, links, height } = layOut(drawn(manyPeople(count)), width, 70)
      const things = [child, ...groups.map(({ box }) => box)]
      things.forEach((one, at) => things.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false)))
      for (const { box, cards } of groups) {
        const boxes = cards.map((card) => card.box)
        boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false)))
        boxes.forEach((one) => expect(one.x >= box.x && one.y + one.height <= box.y + box.height).toBe(true))
      }
      for (const points of links) {
        const parts = points.slice(1).map((end, at) => boxOf([points[at]!, end]))
        for (const part of parts) things.forEach((thing) => expect(overlap(part, inset(thing))).toBe(false))
      }
      for (const { x, y, width: wide, height: tall } of things) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + wide).toBeLessThanOrEqual(width)
        expect(y + tall).toBeLessThanOrEqual(height)
      }
    }),
    runs,
  )
})

test('[Z3] the same people at the same width give the same picture', () => {
  expect(peoplePicture(drawn(manyPeople(40)), 1180)).toEqual(peoplePicture(drawn(manyPeople(40)), 1180))
})

test('[Z4] a role is a form and a word, and unknown, unanswered and »nej« are different words', () => {
  const [uncle, aunt] = drawn(eightPeople).people
  expect(uncle!.roles.map(({ words }) => words)).toEqual(['beslutningstager', 'rolle ukendt'])
  expect(new Set(uncle!.roles.map(({ sign }) => sign.d)).size).toBe(2)
  expect(uncle!.facts.map(({ short, words }) => `${short}: ${words}`)).toEqual([
    'Bor: udlandet',
    'Kender konflikten: uoplyst',
    'Kender sagen: uoplyst',
    'Adgang: sjælden',
  ])
  expect(aunt!.facts[2]).toMatchObject({ short: 'Kender sagen', words: 'nej' })
  expect(textsOf(peoplePicture(drawn(onePerson), 760).shapes)).toContain('Kender sagen: ikke')
})

test('[Z5] contact is what the gate says of each person, and closed for whoever is not decided on', () => {
  const contact = contactNow({
    state: { is: 'open', until: '2026-12-14' },
    reason: 'approved',
    people: [
      { person: 'mor', state: 'open' },
      { person: 'far', state: 'conditional' },
    ],
  })
  const said = drawn(eightPeople, contact).people.map(({ id, contact: words }) => [id, words?.words])
  expect(Object.fromEntries(said)).toEqual({
    mor: 'Kan inddrages',
    far: 'Kun under forholdsreglerne',
    storebror: 'Må ikke kontaktes',
    onkel: 'Må ikke kontaktes',
    moster: 'Må ikke kontaktes',
    kaereste: 'Må ikke kontaktes',
    soester: 'Må ikke kontaktes',
    laerer: undefined,
  })
})

test('[Z10] cut for pages, no card is parted and nobody is lost', () => {
  const whole = peoplePicture(drawn(manyPeople(40)), 760)
  const pages = pagesOf(whole, 1000)
  const texts = (shapes: readonly Shape[]) => shapes.filter(({ is }) => is === 'text').length
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.reduce((sum, { height }) => sum + height, 0)).toBe(whole.height)
  expect(pages.reduce((sum, { shapes }) => sum + texts(shapes), 0)).toBe(texts(whole.shapes))
  const cards = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.is === 'box' && shape.fill === 'paper')
  expect(pages.flatMap(({ shapes }) => cards(shapes))).toHaveLength(cards(whole.shapes).length)
})

test.each([
  ['mor', 'parents'],
  ['Stedfar', 'parents'],
  ['mors bror', 'relatives'],
  ['Fars ældre bror', 'relatives'],
  ['storebrors kæreste', 'others'],
  ['ven til far', 'others'],
  ['fætter til barnet', 'relatives'],
  ['Lillesøster', 'siblings'],
  ['kæreste', 'partner'],
  ['nabo', 'others'],
  ['', 'others'],
])('[Z1] »%s« stands among %s', (relation, side) => {
  expect(sideOf(relation)).toBe(side)
})

test('[Z16] every field that a picture reads stands in the questionnaire', () => {
  const read = [
    ...personMeanings.map(({ kind, name, relation, age, roles, asked }) => ({
      kind,
      fields: [name, relation, age, roles, ...asked.map(({ field }) => field)],
    })),
    ...ties.map(({ kind, field }) => ({ kind, fields: [field] })),
    ...happeningMeanings.map(({ kind, when, until, what, where, who, text, grave }) => ({
      kind,
      fields: [when, until, what, where, who, text, ...Object.keys(grave ?? {})],
    })),
  ]
  const missing = read.flatMap(({ kind, fields }) => {
    const known = entityFields(definition, kind).map(({ id }) => id)
    return fields.filter((field) => field !== undefined && !known.includes(field))
  })
  expect(missing).toEqual([])
})

test('[Z1] a person is tied to the incidents and the plans that name it', () => {
  const incident = (id: string) => row('incident', id, { type: 'trussel', udoevere: ['mor'] })
  const plan = row('plan', 'f1', { type: 'rejse', deltagere: ['mor'] })
  const [mother] = drawn([...onePerson, incident('h1'), incident('h2'), plan]).people
  expect(mother!.tied).toEqual(['Udøver i 2 hændelser', 'Deltager i 1 plan'])
})
