import { draftErrors, reportOf, type Content, type Edition } from '@forud/shared'
import { pdfBytes } from '../../server/src/reports/pdf/pdfBytes.js'
import { readPdf } from './pdfText.js'
import { content, conclusion, definition, reportInput } from './reportCase.js'
import { answers } from './saraCase.js'

const drawn = async (input: Parameters<typeof reportOf>[0], edition: Edition = 'vurdering') => {
  const pdf = await pdfBytes(reportOf(input, edition))
  return { ...pdf, ...(await readPdf(pdf.bytes)) }
}

test("the tests' own case has the shape of its questionnaire", () => {
  expect(Object.entries(answers).flatMap(([id, answer]) => draftErrors(definition, id, answer))).toEqual([])
})

describe('an approved report', () => {
  test('[D14] says on every page which edition it is, whose, of how many pages, and with which questionnaire', async () => {
    const {
      pages,
      pages: { length },
    } = await drawn(reportInput())
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('VURDERING')
      expect(page).toContain('Sag 26/014523 · Barn S.L.')
      expect(page).toContain(`Side ${String(at + 1)} af ${String(length)}`)
      expect(page).toContain('Spørgeskema risikovurdering, version 1 · Kode 7F3A-90C2')
      expect(page).toContain('Indholdet er et udkast og er ikke fagligt godkendt')
      expect(page).not.toContain('UDKAST')
    }
  })
  test('[D15] is Danish, has a neutral title and bookmarks, and names nobody in its properties', async () => {
    const { language, information, bookmarks, text } = await drawn(reportInput(), 'fortroligt-bilag')
    expect(language).toBe('da-DK')
    expect(information).toContain('Risikovurdering – Fortroligt bilag')
    expect(information).not.toMatch(/Sara|Lind|S\.L\.|Anna|26\/014523/)
    expect(bookmarks).toEqual(
      expect.arrayContaining(['Konklusion', 'Svarene', 'C · Akutte faresignaler', 'Underskrifter']),
    )
    expect(text).not.toMatch(/Sara Lind|0503111234|050311-1234/)
  })
  test('[D15] the same input gives the same bytes', async () => {
    const [one, other] = [
      await pdfBytes(reportOf(reportInput(), 'vurdering')),
      await pdfBytes(reportOf(reportInput(), 'vurdering')),
    ]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
  test('[D16] the number of pages is told, and the last page is not empty', async () => {
    const { pages, text } = await drawn(reportInput())
    expect(pages.at(-1)).toContain('Skemaet er et struktureret fagligt støtteværktøj')
    expect((await pdfBytes(reportOf(reportInput(), 'vurdering'))).pages).toBe(pages.length)
    expect(text).toContain('æresrelateret konflikt, før forældre')
    expect(text).toContain('Børnehuset har talt med Sara')
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

test('[D16] an answer longer than pages, and a list of forty, vanish nowhere', async () => {
  const words = Array.from({ length: 2_400 }, (_, at) => `ord${String(at)}`)
  const person = (at: number) =>
    ({ kind: 'person', id: `q${String(at)}`, revision: 1, answers: { navn: { value: `navn${String(at)}x` } } }) as const
  const long: Content = {
    ...content,
    answers: { ...answers, konkret: { value: words.join(' ') } },
    conclusion: { ...conclusion, reason: words.map((word) => `${word}k`).join(' ') },
  }
  const input = reportInput({ content: long, entities: Array.from({ length: 40 }, (_, at) => person(at)) })
  const annex = (await drawn(input, 'fortroligt-bilag')).text
  expect(words.filter((word) => !annex.includes(word))).toEqual([])
  expect(Array.from({ length: 40 }, (_, at) => `navn${String(at)}x`).filter((name) => !annex.includes(name))).toEqual(
    [],
  )
  const assessment = (await drawn(input)).text
  expect(words.filter((word) => !assessment.includes(`${word}k`))).toEqual([])
})

test('[D16] a word without blanks does not run off the page', async () => {
  const input = reportInput({ content: { ...content, conclusion: { ...conclusion, reason: 'x'.repeat(400) } } })
  const { text, widest } = await drawn(input)
  expect(text.match(/x{20,}/g)?.join('')).toHaveLength(400)
  expect(widest).toBeLessThan(595 - 50)
})
