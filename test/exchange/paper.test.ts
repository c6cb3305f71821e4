import { paperHtml, paperOf, questionnaires, type PaperDocument } from '@forud/shared'
import { pdfBytes } from '../../server/src/reports/pdf/pdfBytes.js'
import { readPdf } from '../report/pdfText.js'
import { small } from '../support/smallQuestionnaire.js'
import { factIn, smallPaper, tablesIn, threeExamples } from './paperSmall.js'

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '')
const approved = { name: 'Bodil Berg', title: 'socialfaglig leder', role: 'fagperson', date: '2026-11-01' } as const

describe.each(questionnaires)('$id version $version', (definition) => {
  const document = paperOf({
    definition,
    hash: 'sha256-0123456789abcdef',
    contentStatus: 'approved',
    approvals: [approved],
    examples: [],
    madeAt: '2026-11-22T09:00:00.000Z',
  })
  const said = JSON.stringify(document)
  const items = definition.sections.flatMap(({ questions }) => questions)

  test('[H11] every section, question, help, option and field is on paper', () => {
    const words = definition.sections.flatMap(({ title, intro, questions }) => [
      title,
      intro,
      ...questions.flatMap((item) => [
        `${item.code} · `,
        item.text,
        item.help,
        ...('options' in item ? (item.options ?? []).flatMap(({ id, label }) => [label, `[${id}]`]) : []),
        ...('fields' in item ? (item.fields ?? []).map(({ text }) => `• ${text} – `) : []),
      ]),
    ])
    expect(words.filter((word) => !said.includes(JSON.stringify(word).slice(1, -1)))).toEqual([])
  })

  test('[H11] every rule, source and factor is on paper, and what the content rests on', () => {
    const words = [
      ...definition.rules.flatMap(({ id, message, action }) => [id, message, action]),
      ...Object.values(definition.sources).map(({ name }) => name),
      ...Object.values(definition.factors),
      definition.fixedText,
      'Bodil Berg, socialfaglig leder, 01.11.2026',
      '0123456789abcdef',
    ]
    expect(words.filter((word) => !said.includes(JSON.stringify(word).slice(1, -1)))).toEqual([])
    expect(items.filter(({ mark }) => mark === 'acute').every(({ code }) => said.includes(`${code} · AKUT`))).toBe(true)
  })

  test('[H14] the file holds all of it, in Danish, with bookmarks and the version on every page', async () => {
    const { bytes, pages } = await pdfBytes(document)
    const found = await readPdf(bytes)
    const text = withoutBlanks(found.text)
    const texts = [...items.map((item) => item.text), ...definition.rules.map(({ message }) => message)]
    expect(texts.filter((one) => !text.includes(withoutBlanks(one)))).toEqual([])
    expect(found.language).toBe('da-DK')
    expect(found.bookmarks).toEqual(expect.arrayContaining(['Spørgsmålene', 'Reglerne', 'Kilder']))
    expect(found.pages).toHaveLength(pages)
    expect(found.pages.filter((page) => !page.includes(`${definition.id}@${String(definition.version)}`))).toEqual([])
    expect(found.widest).toBeLessThan(545)
  })
})

describe('the small questionnaire on paper', () => {
  const document = smallPaper()

  test('[H11] says when a question is asked, in words and as a table', () => {
    expect(factIn(document, 'A4', 'Forgrening')).toBe('Stilles, når A3 er »Ja« eller »Mistanke«.')
    expect(factIn(document, 'A5', 'Forgrening')).toBe('Stilles, indtil det er afklaret, at A3 er »Nej«.')
    expect(factIn(document, 'B1', 'Forgrening')).toBe(
      'Listen er med rette tom, når B3 er »Ingen«.\nFeltet »hvilken«: Stilles, når feltet »egen risiko« er »ja«, og A2 (nu) er »Ja«.',
    )
    expect(tablesIn(document).find(({ caption }) => caption.startsWith('A5'))).toMatchObject({
      columns: ['A3', 'Spørgsmålet'],
      rows: [
        ['Ja, Mistanke eller Ikke relevant', 'Stilles'],
        ['Nej', 'Stilles ikke'],
        ['Uoplyst eller ubesvaret', 'Stilles'],
      ],
    })
  })

  test('[H11] says how a question is answered, and which rules read it', () => {
    expect(factIn(document, 'A6', 'Svarmuligheder')).toBe(
      'Ja · Delvist · Nej · Uoplyst · Ikke relevant – »Ja« er betryggende',
    )
    expect(factIn(document, 'A9', 'Svarmuligheder')).toBe('Ja [ja]\nNej – begrundes [nej]')
    expect(factIn(document, 'A8', 'Svarmuligheder')).toBe(
      'Mor [mor]\nFar [far]\nUoplyst [uoplyst] – står alene, lader spørgsmålet stå uafklaret',
    )
    expect(factIn(document, 'A2', 'Læses af reglerne')).toBe('R4-1, R3-1')
    expect(factIn(document, 'A2', 'Bygger på')).toBe('Almindelig viden')
  })

  test('[H12] counts the worked examples of each rule, and names the rules that none fires', () => {
    expect(factIn(document, 'R4-1', 'Afprøvet')).toBe(
      'Udløst i 1 eksempel, ikke udløst i 2 eksempler, kan ikke afgøres i 0 eksempler',
    )
    expect(factIn(document, 'R2-1', 'Afprøvet')).toBe(
      'Udløst i 0 eksempler, ikke udløst i 2 eksempler, kan ikke afgøres i 1 eksempel',
    )
    expect(document.blocks).toContainEqual(
      expect.objectContaining({ title: 'Regler, som intet eksempel udløser', lines: ['R4-2, R3-1, R2-1'] }),
    )
    expect(factIn(smallPaper([]), 'R4-1', 'Afprøvet')).toBe('Ingen gennemregnede eksempler')
  })

  test('[H12] says how many examples this version cannot read', () => {
    const strange = threeExamples.map((one) => ({ ...one, input: { ...one.input, answers: { Z9: { value: 'ja' } } } }))
    const said = JSON.stringify(smallPaper([...threeExamples, ...strange.slice(0, 1)]).blocks)
    expect(said).toContain(
      '3 gennemregnede eksempler er vurderet med netop denne udgave. 1 eksempel passer ikke til udgaven og er ikke talt med.',
    )
  })

  test('[H12] a draft says so, and that nobody has approved it', () => {
    expect(document.contentStatus).toBe('Indholdet er et udkast og er ikke fagligt godkendt')
    expect(factIn(document, 'Faglig godkendelse', 'Godkendt af')).toBe('Ingen har godkendt endnu')
  })
})

describe('the paper edition as a page', () => {
  const hostile: PaperDocument = smallPaper(threeExamples, {
    ...small,
    title: '<script>alert("1")</script> & \'2\'',
    fixedText: '<img src="https://example.org/x">',
  })
  const html = paperHtml(hostile)

  test('[H13] shows every text as text', () => {
    expect(html).toContain('<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;2&#39;</h1>')
    expect(html).not.toMatch(/<script|<img/)
  })

  test('[H13] needs nothing from anywhere, and lets nothing be fetched', () => {
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<link|@import|url\(|<[^>]*\s(src|action)=/)
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, address]) => address?.startsWith('#'))).toBe(true)
  })

  test('[H13] is Danish, and its contents lead to every chapter', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="da-DK">/)
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '')
    expect(targets.length).toBe(hostile.blocks.filter((block) => block.is === 'heading' && block.level === 2).length)
    expect(targets.every((id) => html.includes(`id="${id}"`))).toBe(true)
  })
})
