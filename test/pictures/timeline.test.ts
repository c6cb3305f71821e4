import { definitionOf, timelineOf, timelinePicture, timelineTable, type Entity, type Shape } from '@forud/shared'
import fc from 'fast-check'
import { layOut } from '../../shared/src/pictures/timeline/layout.js'
import { eightHappenings, manyHappenings, row, today } from './cases.js'

const definition = definitionOf('risikovurdering', 1)!
const assessments = [{ id: 'v1', at: '2026-11-20T20:00:00.000Z', what: 'Vurdering 1' }]
const lineOf = (entities: readonly Entity[]) => timelineOf({ definition, entities, assessments, today })
const textsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
const runs = { numRuns: 40 }
const counts = fc.integer({ min: 0, max: 60 })
const widths = fc.integer({ min: 260, max: 1600 })

test('[Z6] everything with a time stands in time order, once, and what has no date comes last', () => {
  const rows = timelineTable(lineOf(eightHappenings)).rows.map(({ cells }) => cells.slice(0, 5))
  expect(rows).toEqual([
    ['1', '2024', 'Psykisk vold', '', 'Bent Testesen'],
    ['2', 'juni 2026', 'Digital kontrol', '', 'Carl'],
    ['3', '02.09.2026', 'Trussel', '', 'Bent Testesen, Ditlev'],
    ['4', '02.11.2026', 'Trussel', 'våben eller genstand', 'Bent Testesen'],
    ['5', '16.11.2026', 'Fysisk vold', 'skade', 'Bent Testesen'],
    ['6', '20.11.2026', 'Underretninger og henvendelser', 'Underretning', ''],
    ['7', '20.11.2026', 'Vurderinger', 'Vurdering 1', ''],
    ['8', '21.11.2026', 'Kontakter med familie og netværk', 'Telefon', 'Ellen'],
    [
      '9',
      '19.12.2026–04.01.2027',
      'Planer om rejse eller ægteskab',
      'Rejse, til slægten',
      'Amina Testesen, Bent Testesen',
    ],
    ['10', 'dato ikke besvaret', 'Planer om rejse eller ægteskab', 'Vielse', 'Ditlev'],
  ])
})

test('[Z6] every mark stands on the line exactly once', () => {
  fc.assert(
    fc.property(counts, widths, (count, width) => {
      const line = lineOf(manyHappenings(count))
      const { lanes, undated } = layOut(line, width, 120)
      const marked = [...lanes.flatMap(({ marks }) => marks), ...undated].map(({ happening }) => happening.id)
      expect(marked.toSorted()).toEqual([...manyHappenings(count).map(({ id }) => id), 'v1'].toSorted())
      expect(timelineTable(line).rows).toHaveLength(count + 1)
    }),
    runs,
  )
})

test('[Z7] no mark touches another, and none leaves the picture', () => {
  fc.assert(
    fc.property(counts, widths, (count, width) => {
      const { lanes, undated } = layOut(lineOf(manyHappenings(count)), width, 120)
      const boxes = [...lanes.flatMap(({ marks }) => marks), ...undated].map(({ box }) => box)
      boxes.forEach((one, at) => {
        expect(one.x >= 0 && one.x + one.width <= width).toBe(true)
        boxes.slice(at + 1).forEach((other) => {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y
          expect(apart).toBe(true)
        })
      })
    }),
    runs,
  )
})

test('[Z7] many on one day stand below each other, and time runs from left to right', () => {
  const same = Array.from({ length: 5 }, (_, at) => row('incident', `h${at}`, { dato: '2026-11-14', type: 'trussel' }))
  const before = row('incident', 'x', { dato: '2026-10-01', type: 'trussel' })
  const [lane] = layOut(lineOf([...same, before]), 1000, 120).lanes
  const [first, ...rest] = lane!.marks
  expect(rest.map(({ box }) => box.y - rest[0]!.box.y)).toEqual([0, 25, 50, 75, 100])
  expect(new Set(rest.map(({ box }) => box.x)).size).toBe(1)
  expect(first!.box.x).toBeLessThan(rest[0]!.box.x)
})

test('[Z7] what is known to the month or the year is as wide as its days', () => {
  const entities = [
    row('incident', 'day', { dato: '2026-06-10', type: 'trussel' }),
    row('incident', 'month', { dato: '2026-06', type: 'trussel' }),
    row('incident', 'year', { dato: '2026', type: 'trussel' }),
  ]
  const { lanes, axis } = layOut(lineOf(entities), 1200, 120)
  const widthOf = (id: string) =>
    lanes.flatMap(({ marks }) => marks).find(({ happening }) => happening.id === id)!.box.width
  const month = axis.at(Date.UTC(2026, 6, 1)) - axis.at(Date.UTC(2026, 5, 1))
  expect(widthOf('month')).toBeCloseTo(month, 1)
  expect(widthOf('year')).toBeGreaterThan(10 * month)
  expect(widthOf('day')).toBeLessThan(month)
})

test('[Z8] incidents are counted month by month, what is less exact is said beside, and today is marked', () => {
  const texts = textsOf(timelinePicture(lineOf(eightHappenings), 1180).shapes)
  expect(texts).toContain('Hændelser pr. måned')
  expect(texts).toContain('1 før')
  expect(texts).toContain('I dag 22.11.2026')
  expect(texts).toContain('Grå grund: tiden før november 2025 er trykket sammen.')
  const year = row('incident', 'h9', { dato: '2026', type: 'trussel' })
  expect(textsOf(timelinePicture(lineOf([...eightHappenings, year]), 1180).shapes)).toContain(
    'Hændelser pr. måned · 1 uden måned',
  )
})

test('[Z3] the same case gives the same line', () => {
  const picture = () => timelinePicture(lineOf(manyHappenings(44)), 760)
  expect(picture()).toEqual(picture())
})

test('[Z6] a person who was taken off the list is still said to have been there', () => {
  const gone = row('incident', 'h1', { dato: '2026-11-01', udoevere: ['nobody'] })
  expect(timelineTable(lineOf([gone])).rows[0]?.cells[4]).toBe('En person, der er taget af listen')
})
