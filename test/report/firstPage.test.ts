import { reportOf, type Block, type ReportDocument, type ReportInput } from '@forud/shared'
import { content, conclusion, reportInput } from './reportCase.js'

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)
/** What stands before the chapter »Konklusion«. */
const firstPage = ({ blocks }: ReportDocument): string =>
  textOf(
    blocks.slice(
      0,
      blocks.findIndex((block) => block.is === 'heading' && block.text === 'Konklusion'),
    ),
  )
const withoutOwnLevel = ({ assessed: { ownLevel: _hidden, ...assessed }, ...input }: ReportInput): ReportInput => ({
  ...input,
  assessed,
})

test('[D9] the first page tells whose case it is, the level, the decision with its date, and who decided when', () => {
  const page = firstPage(reportOf(reportInput(), 'vurdering'))
  for (const words of [
    'S.L., 15 år',
    '26/014523',
    '3 Høj',
    'mindst 4 Akut',
    'Forældrene må ikke inddrages endnu',
    'Ny stillingtagen senest 25.11.2026',
    'Anna Holm, 19.11.2026',
    'Bo Kjær, 19.11.2026',
    'Mette Bruun, 19.11.2026',
  ]) {
    expect(page).toContain(words)
  }
})

test('[D9] it names acute signals with what was done, what is unclear, and the reason for every deviation', () => {
  const page = firstPage(reportOf(reportInput(), 'vurdering'))
  expect(page).toMatch(
    /C4 \(AKUT\)[^"]* – Ja – Kontaktet: Leder Mette Bruun og lokalpolitiet, 18\.11\.2026 kl\. 08\.40/,
  )
  expect(page).toMatch(/C2 \(AKUT\)[^"]* – uoplyst, spurgt, ikke afklaret/)
  expect(page).toContain('R4-04: Udrejse er nært forestående eller sket')
  expect(page).toContain('Afrejsen ligger 30 dage frem')
})

test('[D2] acute signals and unclear matters that stand in the annex are not counted on the first page', () => {
  const page = firstPage(reportOf(reportInput(), 'vurdering'))
  expect(page).toContain('Svar på C6 og C9 står kun i det fortrolige bilag.')
  expect(page).not.toMatch(/C6 \(AKUT\)|G7 \(KRITISK\)/)
})

test('[D10] the basis is three numbers, and never a percentage', () => {
  const highlights = reportOf(reportInput(), 'vurdering').blocks.flatMap((block) =>
    block.is === 'highlights' ? block.items : [],
  )
  expect(highlights.slice(-3).map(({ label, value }) => [label, value])).toEqual([
    ['Afklaret', '84'],
    ['Uoplyst', '11'],
    ['Ubesvaret', '1'],
  ])
  expect(JSON.stringify(highlights)).not.toContain('%')
})

test("[D11] the indication is not printed before the person's own level is locked", () => {
  const printed = textOf(reportOf(withoutOwnLevel(reportInput()), 'vurdering').blocks)
  expect(printed).toContain('ises først, når det foreløbige niveau er låst')
  expect(printed).not.toMatch(/R4-04|4 Akut/)
})

test('[D12] a decision that is not approved says from when it counts', () => {
  const draft = firstPage(reportOf(reportInput({ status: { is: 'draft' } }), 'vurdering'))
  expect(draft).toContain('Gælder først, når lederen har godkendt; indtil da gælder den forrige godkendte vurdering')
  expect(draft).toContain('Ikke underskrevet')
})

test('[D12] an open decision is valid to a date, and the plan for the reassessment stands in the annex', () => {
  const open = reportInput({
    content: {
      ...content,
      conclusion: { ...conclusion, level: 2, involvement: 'kanInddrages', reassessBy: '2026-12-03' },
    },
  })
  const assessment = reportOf(open, 'vurdering')
  expect(firstPage(assessment)).toContain('Gælder til og med 03.12.2026')
  expect(textOf(assessment.blocks)).toContain(
    'Barnet er hørt alene. Vurderingen gælder til 03.12.2026, eller indtil der kommer nye oplysninger.',
  )
  expect(textOf(assessment.blocks)).toContain(
    '{"label":"Dato for næste revurdering (L7)","value":"Se fortroligt bilag"',
  )
})

test('[D13] an unfinished statement is not printed', () => {
  const { statement, ...input } = reportInput()
  if (statement === undefined) throw new Error('The case has a statement.')
  const { givenAt: _notYet, ...unfinished } = statement
  const printed = textOf(reportOf({ ...input, statement: unfinished }, 'vurdering').blocks)
  expect(printed).toContain('Konsulenten har ikke afgivet sin udtalelse.')
  expect(printed).not.toContain('kusinens ægteskab taler imod')
})
