import { draftErrors, reportOf, type Content, type Edition } from '@forud/shared'
import { pdfBytes } from '../../server/src/reports/pdf/pdfBytes.js'
import { readPdf, type ReadPdf } from './pdfText.js'
import { conclusion, definition, reportInput } from './reportCase.js'
import { answers } from './saraCase.js'

const drawn = async (input: Parameters<typeof reportOf>[0], edition: Edition = 'vurdering') => {
  const pdf = await pdfBytes(reportOf(input, edition))
  return { told: pdf.pages, bytes: pdf.bytes, ...(await readPdf(pdf.bytes)) }
}

test("the tests' own case has the shape of its questionnaire", () => {
  expect(Object.entries(answers).flatMap(([id, answer]) => draftErrors(definition, id, answer))).toEqual([])
})

describe('an approved report', () => {
  let file: ReadPdf & { readonly told: number; readonly bytes: Uint8Array }
  beforeAll(async () => {
    file = await drawn(reportInput())
  })

  test('[D14] says on every page which edition it is, whose, of how many pages, and with which questionnaire', () => {
    expect(file.pages.length).toBeGreaterThan(8)
    for (const [at, page] of file.pages.entries()) {
      expect(page).toContain('VURDERING')
      expect(page).toContain('Vurdering nr. 2 · 3 Høj · Godkendt 19.11.2026')
      expect(page).toContain('Sag 26/014523 · Barn S.L.')
      expect(page).toContain(`Side ${String(at + 1)} af ${String(file.pages.length)}`)
      expect(page).toContain('Spørgeskema risikovurdering, version 1 · Kode 7F3A-90C2')
      expect(page).toContain('Indholdet er et udkast og er ikke fagligt godkendt')
      expect(page).not.toContain('UDKAST')
    }
  })
  test('[D15] is Danish, has a neutral title and bookmarks, and names nobody in its properties', () => {
    expect(file.language).toBe('da-DK')
    expect(file.information).toContain('Risikovurdering – Vurdering')
    expect(file.information).not.toMatch(/Sara|Lind|S\.L\.|Anna|26\/014523/)
    expect(file.bookmarks).toEqual(
      expect.arrayContaining(['Konklusion', 'Svarene', 'C · Akutte faresignaler', 'Underskrifter']),
    )
    expect(file.text).not.toMatch(/Sara Lind|0503111234|050311-1234/)
  })
  test('[D15] the same input gives the same bytes', async () => {
    expect(Buffer.compare(file.bytes, (await pdfBytes(reportOf(reportInput(), 'vurdering'))).bytes)).toBe(0)
  })
  test('[D16] the number of pages is told, the last page is not empty, and æøå can be copied', () => {
    expect(file.told).toBe(file.pages.length)
    expect(file.pages.at(-1)).toContain('Skemaet er et struktureret fagligt støtteværktøj')
    expect(file.text).toContain('æresrelateret konflikt, før forældre')
    expect(file.text).toContain('Børnehuset har talt med Sara')
  })
})

test('[D17] a draft says so as watermark, in words on the first page, and at the foot of every page', async () => {
  const { pages } = await drawn(reportInput({ status: { is: 'draft' }, stage: 1 }))
  expect(pages[0]).toContain('UDKAST – vurderingen er ikke godkendt. Oplysningsgrundlaget er utilstrækkeligt.')
  for (const page of pages) {
    expect(page).toContain('UDKAST · Indholdet er et udkast og er ikke fagligt godkendt')
    expect(page.split('UDKAST').length).toBeGreaterThan(2)
  }
})

describe('[D16] nothing vanishes', () => {
  const words = Array.from({ length: 2_000 }, (_, at) => `ord${String(at)}`)
  const names = Array.from({ length: 40 }, (_, at) => `navn${String(at)}x`)
  const people = names.map(
    (navn) => ({ kind: 'person', id: navn, revision: 1, answers: { navn: { value: navn } } }) as const,
  )
  const long: Content = {
    answers: { ...answers, konkret: { value: words.join(' ') }, normbrud: { value: 'y'.repeat(300) } },
    acute: { udrejse: { contacted: words.map((word) => `${word}c`).join(' '), at: '2026-11-18T07:40:00.000Z' } },
    conclusion: { ...conclusion, reason: words.map((word) => `${word}k`).join(' '), raisedReason: '' },
  }
  const input = reportInput({ content: long, entities: people })

  test('of answers longer than a page, in the assessment', async () => {
    const { text } = await drawn(input)
    expect(words.filter((word) => !text.includes(`${word}k`) || !text.includes(`${word}c`))).toEqual([])
  })
  test('of answers longer than a page, a list of forty, and a word wider than its column, in the annex', async () => {
    const { text, widest } = await drawn(input, 'fortroligt-bilag')
    expect([...words, ...names].filter((word) => !text.includes(word))).toEqual([])
    expect(text.match(/y{4,}/g)?.join('')).toHaveLength(300)
    expect(widest).toBeLessThan(595 - 50)
  })
})
