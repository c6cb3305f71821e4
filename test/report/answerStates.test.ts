import { reportOf, type AnswerRow, type AnswerState, type Answers, type ReportDocument } from '@forud/shared'
import { pdfBytes } from '../../server/src/reports/pdf/pdfBytes.js'
import { readPdf } from './pdfText.js'
import { content, reportInput } from './reportCase.js'
import { answers } from './saraCase.js'

const rowsOf = ({ blocks }: ReportDocument): readonly AnswerRow[] =>
  blocks.flatMap((block) => (block.is === 'answers' ? block.rows : []))
const rowOf = (document: ReportDocument, code: string): AnswerRow => {
  const row = rowsOf(document).find((one) => one.code === code)
  if (row === undefined) throw new Error(`${code} is not in the document`)
  return row
}
const valuesOf = (document: ReportDocument, code: string) =>
  rowOf(document, code).values.map(({ text, state }) => [text, state])
const answered = (changed: Answers) => reportInput({ content: { ...content, answers: { ...answers, ...changed } } })

describe('the five ways in which an answer can be missing', () => {
  const document = reportOf(
    answered({
      drabstrussel: { now: 'uoplyst', earlier: 'nej', whyUnknown: { now: 'ikkeSikkert' } },
      grovVold: { now: 'nej' },
      hjemIDag: { value: 'ikkeRelevant', reason: 'Barnet er allerede anbragt.' },
      udrejse: { value: 'nej' },
      vielse: { value: 'nej' },
      indgreb: { value: 'nej' },
      faerden: { now: 'ja', earlier: 'ja', annex: true },
    }),
    'vurdering',
  )

  test('[D6] unknown says so, with its reason, for its own column', () => {
    expect(valuesOf(document, 'C1')).toEqual([
      ['Uoplyst – kan ikke undersøges sikkert endnu', 'unknown'],
      ['Nej', 'answered'],
    ])
  })
  test('[D6] a blank column is unanswered', () => {
    expect(valuesOf(document, 'C2')).toEqual([
      ['Nej', 'answered'],
      ['Ikke besvaret', 'unanswered'],
    ])
  })
  test('[D6] not relevant stands with its reason', () => {
    expect(valuesOf(document, 'C11')).toEqual([['Ikke relevant', 'notRelevant']])
    expect(rowOf(document, 'C11').notes).toEqual(['Begrundelse: Barnet er allerede anbragt.'])
  })
  test('[D4] a hidden answer is printed as »Ikke stillet«, without its content', () => {
    expect(valuesOf(document, 'C7')).toEqual([['Ikke stillet', 'notAsked']])
    expect(rowOf(document, 'C7')).toMatchObject({ notes: [], evidence: [], entries: [] })
  })
  test("[D3] the author's own mark puts an open question in the annex", () => {
    expect(valuesOf(document, 'D1')).toEqual([['Se fortroligt bilag', 'inAnnex']])
    expect(rowOf(document, 'D1').evidence).toEqual([])
  })
  test('[D6] in print each has a word and a sign of its own', async () => {
    const { text } = await readPdf((await pdfBytes(document)).bytes)
    for (const sign of ['? Uoplyst', '… Ikke besvaret', '– Ikke stillet', '→ Se fortroligt bilag']) {
      expect(text).toContain(sign)
    }
    const states: readonly AnswerState[] = ['unknown', 'unanswered', 'notAsked', 'notRelevant', 'inAnnex']
    const legend = document.blocks.flatMap((block) => (block.is === 'legend' ? block.items : []))
    expect(legend.map(({ value }) => value.state).toSorted()).toEqual(states.toSorted())
  })
})

test('[D7] every question stands in the assessment, in the order of the questionnaire', () => {
  const document = reportOf(reportInput(), 'vurdering')
  const questions = reportInput().definition.sections.flatMap((section) => section.questions)
  const expected = questions.filter(({ kind }) => kind !== 'conclusion').map(({ code }) => code)
  expect(rowsOf(document).map(({ code }) => code)).toEqual(expected)
  const printed = JSON.stringify(document)
  for (const { code } of questions.filter(({ kind }) => kind === 'conclusion')) expect(printed).toContain(`(${code})`)
})

describe('[D4] nothing of a hidden answer is printed in any edition', () => {
  const hidden: Answers = {
    samtale: { value: 'nejPlanlagt' },
    egenFrygt: { value: 'skjultOrd1' },
    reaktion: { value: 'skjultOrd2', evidence: [{ kind: 'barnet', text: 'skjultOrd3' }] },
    ansatte: { value: 'ingenKendt' },
    '24t': { value: 'ikkeForetaget' },
    udrejse: { value: 'nej' },
    vielse: { value: 'nej' },
    indgreb: { value: 'nej' },
    kritiskDato: { value: '2026-12-19', reason: 'skjultOrd4' },
  }
  test.each(['vurdering', 'fortroligt-bilag'] as const)('%s', (edition) => {
    const document = reportOf({ ...answered(hidden), conflictList: [] }, edition)
    const printed = JSON.stringify(rowsOf(document))
    expect(printed).not.toMatch(/skjultOrd|Chauffør for kørsel|18\.11\.2026 kl\. 08\.15/)
    const code = edition === 'vurdering' ? 'A8' : 'B3'
    expect(valuesOf(document, code)).toEqual([['Ikke stillet', 'notAsked']])
  })
})

test('[D6] where »Ja« reassures, »Mistanke« reads »Delvist«', () => {
  expect(valuesOf(reportOf(reportInput(), 'fortroligt-bilag'), 'J7')).toEqual([['Delvist', 'answered']])
})

test('[D8] at stage 1 an answer to a later question is printed, because it counts; a blank one is not asked', () => {
  const stage1 = reportOf(reportInput({ stage: 1 }), 'vurdering')
  expect(valuesOf(stage1, 'D1')).toEqual([
    ['Ja', 'answered'],
    ['Ja', 'answered'],
  ])
  const { faerden: _gone, ...without } = answers
  const blank = reportOf(reportInput({ stage: 1, content: { ...content, answers: without } }), 'vurdering')
  expect(valuesOf(blank, 'D1')).toEqual([['Ikke stillet – hører til trin 2', 'notAsked']])
})
