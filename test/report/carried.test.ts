import { reportOf, type Answers, type Block, type Edition, type ReportInput } from '@forud/shared'
import { reportInput } from './reportCase.js'

const input = reportInput()
const carrying: ReportInput = {
  ...input,
  assessed: {
    ...input.assessed,
    carried: {
      indespaerring: {
        number: 1,
        at: '2026-10-03T08:00:00.000Z',
        confirmed: { by: 'anna', at: '2026-11-22T12:00:00.000Z' },
      },
      anledning: { number: 1, at: '2026-09-30T22:30:00.000Z' },
      efterlysning: { number: 1, at: '2026-10-03T08:00:00.000Z' },
    },
  },
}
const notesOn = (edition: Edition, question: string): readonly string[] =>
  reportOf(carrying, edition)
    .blocks.flatMap((block) => (block.is === 'answers' ? block.rows : []))
    .filter((row) => row.question === question)
    .flatMap(({ notes }) => notes)

test('[B28] an answer that was confirmed says since when it is unchanged, and when that was confirmed', () => {
  const note = 'Uændret siden vurdering nr. 1 (3. oktober 2026), bekræftet 22. november 2026'
  expect(notesOn('vurdering', 'indespaerring')).toContain(note)
})

test('[B28] an answer that was taken over says where from, by the day in Denmark', () => {
  expect(notesOn('vurdering', 'efterlysning')).toContain('Fra vurdering nr. 1 (3. oktober 2026)')
  expect(notesOn('vurdering', 'anledning')).toEqual([])
  expect(notesOn('fortroligt-bilag', 'anledning')).toContain('Fra vurdering nr. 1 (1. oktober 2026)')
})

describe('the independent sources', () => {
  const withAnswers = (answers: Answers): ReportInput => ({
    ...input,
    assessed: {
      ...input.assessed,
      evaluation: { ...input.assessed.evaluation, relevantAnswers: answers, independentSources: 3 },
    },
  })
  const listIn = ({ blocks }: { readonly blocks: readonly Block[] }): readonly string[] => {
    const place = blocks.findIndex((block) => block.is === 'paragraph' && block.text.startsWith('Uafhængige kilder'))
    const list = blocks[place + 1]
    return list?.is === 'list' ? list.items : []
  }
  const answers: Answers = {
    indespaerring: { value: 'nej', evidence: [{ kind: 'barnet' }, { kind: 'skole', origin: 'Klasselærer' }] },
    efterlysning: { value: 'nej', evidence: [{ kind: 'skole', origin: 'klasselæreren' }, { kind: 'skole' }] },
    vielse: { value: 'nej', evidence: [{ kind: 'underretter', origin: 'Nabo' }] },
  }
  test('[B29] stand on the first page with the answers that rest on them', () => {
    expect(listIn(reportOf(withAnswers(answers), 'vurdering'))).toEqual([
      'Barnet selv: C3',
      'Skole eller dagtilbud (Klasselærer): C3, C8',
      'Se desuden det fortrolige bilag.',
    ])
  })
  test('[B29] the annex lists those behind what stands only there', () => {
    expect(listIn(reportOf(withAnswers(answers), 'fortroligt-bilag'))).toEqual(['Underretter (Nabo): C5'])
  })
  test('[B29] one that could tell who notified is not named outside the annex', () => {
    expect(JSON.stringify(reportOf(withAnswers(answers), 'vurdering'))).not.toContain('Nabo')
  })
})
