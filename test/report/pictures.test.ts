import { pagesOf, reportOf, type Block, type Entity } from '@forud/shared'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfBytes } from '../../server/src/reports/pdf/pdfBytes.js'
import { eightHappenings, manyPeople, row } from '../pictures/cases.js'
import { reportInput } from './reportCase.js'

const blocksOf = (entities: readonly Entity[], edition: 'vurdering' | 'fortroligt-bilag') =>
  reportOf(reportInput({ entities: [...entities] }), edition).blocks
const picturesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.is === 'picture' ? [block.picture] : []))
const textsIn = (blocks: readonly Block[]): string =>
  picturesIn(blocks)
    .flatMap(({ shapes }) => shapes.map((shape) => (shape.is === 'text' ? shape.text : '')))
    .join('\n')

test('[Z11] people stand on a picture in the annex, with the initials of the child, and in no other edition', () => {
  const annex = blocksOf(eightHappenings, 'fortroligt-bilag')
  expect(picturesIn(annex).map(({ title }) => title)).toEqual(['Netværkskort'])
  expect(textsIn(annex)).toContain('Amina Testesen')
  expect(textsIn(annex)).toContain('S.L.')
  const assessment = blocksOf(eightHappenings, 'vurdering')
  expect(picturesIn(assessment).map(({ title }) => title)).toEqual(['Hændelseslinje'])
  expect(JSON.stringify(assessment)).not.toMatch(/Testesen|Ditlev/)
})

test('[Z11] what its author put in the annex is not on the line, which says so', () => {
  const hidden = row('incident', 'x', { dato: '2026-01-05', type: 'indespaerring' })
  const withheld: Entity = { ...hidden, answers: { ...hidden.answers, dato: { value: '2026-01-05', annex: true } } }
  const blocks = blocksOf([...eightHappenings, withheld], 'vurdering')
  expect(textsIn(blocks)).toContain('Trussel')
  expect(textsIn(blocks)).not.toContain('Indespærring')
  const table = blocks.find((block) => block.is === 'table' && block.columns[0] === 'Nr.')
  expect(table).toMatchObject({ rows: { length: 7 } })
  expect(JSON.stringify(blocks)).toContain('Hvad der kun står i det fortrolige bilag, er ikke med.')
})

test('[Z11] a decision about a brother or sister stands with the name in the annex', () => {
  const conclusion = { persons: [{ person: 'soester', decision: 'ikkeEndnu', reason: 'Hun er 13.' }] } as const
  const input = reportInput({ entities: [...eightHappenings], content: { answers: {}, acute: {}, conclusion } })
  const table = reportOf(input, 'fortroligt-bilag').blocks.find(
    (block) => block.is === 'table' && block.caption === 'Beslutninger',
  )
  expect(table).toMatchObject({ rows: [['Barn 1 (Gerda)', 'Ikke endnu', '', 'Hun er 13.']] })
})

test('[Z11] the file draws lines and letters, never an image, and a tall picture goes on on the next page', async () => {
  const document = reportOf(reportInput({ entities: [...manyPeople(40)] }), 'fortroligt-bilag')
  const { bytes } = await pdfBytes(document)
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  let paths = 0
  let images = 0
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { fnArray } = await (await pdf.getPage(at)).getOperatorList()
    paths += fnArray.filter((code) => code === OPS.constructPath).length
    images += fnArray.filter((code) => code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject).length
  }
  expect(images).toBe(0)
  expect(paths).toBeGreaterThan(300)
  const [picture] = picturesIn(document.blocks)
  expect(pagesOf(picture!, 1000).length).toBeGreaterThan(2)
})
