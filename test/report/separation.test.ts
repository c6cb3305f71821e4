import { questionsOf, reportOf, type ReportInput } from '@forud/shared'
import { pdfBytes } from '../../server/src/reports/pdf/pdfBytes.js'
import { readPdf } from './pdfText.js'
import { notifier, plantedCase } from './planted.js'
import { plantedAcute, plantedConclusion, plantedPrecaution, plantedStatement } from './plantedConclusion.js'
import { definition as original, reportInput } from './reportCase.js'

const { definition, answers, entities, plants, plant } = plantedCase(original)
// R4-01 reads C1, which is open; R4-09 reads C9, which stands in the annex.
const conclusion = plantedConclusion(plant, { open: 'R4-01', annex: 'R4-09' })
const planted = reportInput({
  definition,
  content: { answers, acute: plantedAcute(plant), conclusion },
  entities: [...entities, plantedPrecaution(plant)],
})
const input: ReportInput = {
  ...planted,
  statement: plantedStatement(plant),
  approval: {
    by: 'mette',
    at: '2026-11-19T14:10:00.000Z',
    conditions: plant('approval conditions', 'assessment'),
    recipients: plant('recipients', 'assessment'),
  },
  conflictList: [{ who: plant('conflict', 'annex'), why: plant('conflict reason', 'annex') }],
}
const assessment = reportOf(input, 'vurdering')
const annex = reportOf(input, 'fortroligt-bilag')
const wordsOf = (belongs: 'assessment' | 'annex'): string[] =>
  plants.filter((one) => one.belongs === belongs).map(({ word }) => word)
const wheresOf = (words: readonly string[]): string[] =>
  words.map((word) => plants.find((one) => one.word === word)?.where ?? word)
const missingFrom = (text: string, words: readonly string[]): string[] =>
  wheresOf(words.filter((word) => !text.includes(word)))
const foundIn = (text: string, words: readonly string[]): string[] =>
  wheresOf(words.filter((word) => text.includes(word)))

test('every question, field, source and place in the conclusion has a word of its own', () => {
  expect(planted.assessed.evaluation.asked).toHaveLength(questionsOf(definition).length)
  expect(planted.assessed.evaluation.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['R4-01', 'R4-09']),
  )
  expect(wordsOf('annex').length).toBeGreaterThan(400)
  expect(wordsOf('assessment').length).toBeGreaterThan(150)
})

describe('the document', () => {
  const texts = { assessment: JSON.stringify(assessment), annex: JSON.stringify(annex) }

  test('[D1] the assessment holds everything that is not withheld', () => {
    expect(missingFrom(texts.assessment, wordsOf('assessment'))).toEqual([])
  })
  test('[D2] the assessment holds nothing that is withheld', () => {
    expect(foundIn(texts.assessment, wordsOf('annex'))).toEqual([])
  })
  test('[D3] the annex holds exactly what the assessment leaves out', () => {
    expect(missingFrom(texts.annex, wordsOf('annex'))).toEqual([])
    expect(foundIn(texts.annex, wordsOf('assessment'))).toEqual([])
  })
  test('[D5] the assessment never says who notified, however the source is written', () => {
    expect(texts.assessment.toLocaleLowerCase('da-DK')).not.toContain(notifier.toLocaleLowerCase('da-DK'))
    expect(texts.assessment).not.toContain('Underretter (')
    expect(texts.annex).toContain(notifier)
  })
})

describe('the file', () => {
  test('[D1] [D2] the assessment as PDF holds what belongs there, and nothing that is withheld', async () => {
    const { text, bookmarks, information } = await readPdf((await pdfBytes(assessment)).bytes)
    expect(missingFrom(text, wordsOf('assessment'))).toEqual([])
    expect(foundIn([text, ...bookmarks, information].join(' '), wordsOf('annex'))).toEqual([])
  })
  test('[D3] the annex as PDF holds what the assessment leaves out', async () => {
    const { text } = await readPdf((await pdfBytes(annex)).bytes)
    expect(missingFrom(text, wordsOf('annex'))).toEqual([])
    expect(foundIn(text, wordsOf('assessment'))).toEqual([])
  })
})
