import { reportOf, type Answers, type Edition, type QuestionnaireDefinition } from '@forud/shared'
import { content, definition as original, reportInput } from './reportCase.js'
import { answers } from './saraCase.js'

/** C8 stands in the assessment, C9 in the annex. */
const c8 = { op: 'is', question: 'efterlysning', oneOf: ['ja'] } as const
const c9 = { op: 'is', question: 'selvmord', aspect: 'now', oneOf: ['ja'] } as const
const rule = { minimumLevel: 2, message: 'Reglen er udløst', action: 'Gør noget' } as const
const definition: QuestionnaireDefinition = {
  ...original,
  rules: [
    { ...rule, id: 'either', when: { op: 'any', of: [c8, c9] } },
    { ...rule, id: 'both', when: { op: 'all', of: [c8, c9] } },
    { ...rule, id: 'unknown', when: { op: 'all', of: [c8, { op: 'notKnown', question: 'selvmord', aspect: 'now' }] } },
  ],
}
/** Which rules are printed as fired, with the codes of the answers that they rest on. */
function printedIn(edition: Edition, changed: Answers): readonly string[] {
  const input = reportInput({ definition, content: { ...content, answers: { ...answers, ...changed } } })
  return reportOf(input, edition).blocks.flatMap((block) =>
    block.is === 'table' && block.caption === 'Udløste regler'
      ? block.rows.map(([id, , , codes]) => `${String(id)}: ${String(codes)}`)
      : [],
  )
}
const yes = { value: 'ja' } as const
const now = (rating: 'ja' | 'nej' | 'uoplyst') => ({ now: rating, earlier: 'nej' }) as const

describe('[D19] a rule that reads a withheld answer', () => {
  test('is printed openly where the open answers are enough, with those alone', () => {
    expect(printedIn('vurdering', { efterlysning: yes, selvmord: now('ja') })).toEqual(['either: C8'])
    expect(printedIn('fortroligt-bilag', { efterlysning: yes, selvmord: now('ja') })).toEqual(['both: C8, C9'])
  })
  test.each(['ja', 'nej', 'uoplyst'] as const)(
    'reads the same in the assessment when the withheld answer is %s',
    (rating) => {
      expect(printedIn('vurdering', { efterlysning: yes, selvmord: now(rating) })).toEqual(['either: C8'])
      expect(printedIn('vurdering', { efterlysning: { value: 'nej' }, selvmord: now(rating) })).toEqual([])
    },
  )
  test('stands in the annex where the withheld answer made it fire, known or unknown', () => {
    expect(printedIn('fortroligt-bilag', { efterlysning: { value: 'nej' }, selvmord: now('ja') })).toEqual([
      'either: C9',
    ])
    expect(printedIn('fortroligt-bilag', { efterlysning: yes, selvmord: now('uoplyst') })).toEqual(['unknown: C8, C9'])
  })
})

test('[D19] a rule that cannot be decided is printed where every answer that it reads is printed', () => {
  const input = reportInput({
    definition,
    content: { ...content, answers: { ...answers, efterlysning: { value: 'uoplyst' }, selvmord: now('nej') } },
  })
  expect(JSON.stringify(reportOf(input, 'vurdering').blocks)).not.toContain('"either"')
  expect(JSON.stringify(reportOf(input, 'fortroligt-bilag').blocks)).toContain('"label":"either"')
})
