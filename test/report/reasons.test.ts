import {
  reportOf,
  type AnswerRow,
  type Answers,
  type Edition,
  type QuestionnaireDefinition,
  type ReportDocument,
} from '@forud/shared'
import { content, definition as original, reportInput } from './reportCase.js'
import { answers } from './saraCase.js'

const definition: QuestionnaireDefinition = {
  ...original,
  rules: [
    ...original.rules,
    {
      id: 'date',
      minimumLevel: 2,
      message: 'Datoen er nær',
      action: 'Gør noget',
      when: { op: 'withinDays', question: 'kritiskDato', days: 10 },
    },
  ],
}
const printed = (changed: Answers, edition: Edition): ReportDocument =>
  reportOf(reportInput({ definition, content: { ...content, answers: { ...answers, ...changed } } }), edition)
const rowOf = ({ blocks }: ReportDocument, code: string): AnswerRow | undefined =>
  blocks.flatMap((block) => (block.is === 'answers' ? block.rows : [])).find((row) => row.code === code)
const undecidedIn = ({ blocks }: ReportDocument, rule: string): string | undefined =>
  blocks
    .flatMap((block) => (block.is === 'facts' && block.caption === 'Kan ikke afgøres endnu' ? block.rows : []))
    .find(({ label }) => label === rule)?.value

const no = { value: 'nej' } as const
const notDone = { value: 'ikkeForetaget' } as const
const a8 =
  'Stilles ikke, fordi A7 »Er 24-timers-vurderingen af underretningen foretaget, og hvad …« er besvaret »Ikke foretaget endnu«.'

test('[D20] a question that was not asked says why', () => {
  expect(rowOf(printed({ '24t': notDone }, 'vurdering'), 'A8')?.notes).toEqual([a8])
})

test('[D20] what belongs to stage 2 says so on the same line', () => {
  const input = reportInput({ stage: 1, content: { ...content, answers: {} } })
  const row = rowOf(reportOf(input, 'vurdering'), 'D7')
  expect(row?.values.map(({ text }) => text)).toEqual(['Ikke stillet – hører til trin 2'])
  expect(row?.notes).toEqual([])
})

describe('[D21] a reason that rests on a withheld answer', () => {
  // C7 is asked because of C4, C5 and C6, and C6 stands in the annex.
  const open = { udrejse: no, vielse: no } as const
  const c6 = [no, { value: 'uoplyst', whyUnknown: 'ikkeSpurgt' }, { value: 'ikkeRelevant', reason: 'x' }] as const

  test('is left out of the assessment, whatever the answers are', () => {
    const rows = [
      ...c6.map((indgreb) => ({ ...open, indgreb })),
      { udrejse: { value: 'uoplyst' }, vielse: no, indgreb: no },
    ]
    for (const changed of rows) {
      const row = rowOf(printed(changed, 'vurdering'), 'C7')
      expect(row).toMatchObject({ notes: [], values: [{ text: 'Ikke stillet', state: 'notAsked' }] })
    }
  })

  test('stands in the annex', () => {
    const row = rowOf(printed({ ...open, indgreb: no }, 'fortroligt-bilag'), 'C7')
    expect(row?.notes).toEqual(['Stilles ikke, fordi C4, C5 og C6 er besvaret »Nej«.'])
  })

  test('is left out where the author laid the answer in the annex', () => {
    const changed = { '24t': { ...notDone, annex: true } } as const
    expect(rowOf(printed(changed, 'vurdering'), 'A8')?.notes).toEqual([])
    expect(JSON.stringify(printed(changed, 'vurdering'))).not.toContain('Ikke foretaget endnu')
    expect(rowOf(printed(changed, 'fortroligt-bilag'), 'A8')?.notes).toEqual([a8])
  })

  test('is left out of a rule that cannot be decided', () => {
    const texts = c6.map((indgreb) => undecidedIn(printed({ ...open, indgreb }, 'vurdering'), 'date'))
    expect(new Set(texts)).toEqual(
      new Set([
        'Kan pege mod mindst 2 Moderat. C7 »Hvornår forventes udrejsen, vielsen eller indgrebet – eller …« stilles ikke.',
      ]),
    )
  })
})

test('[D22] a rule that cannot be decided says what is missing and why', () => {
  const changed = {
    ...answers,
    drabstrussel: { now: 'uoplyst', earlier: 'nej', whyUnknown: { now: 'ikkeSikkert' } },
  } as const
  expect(undecidedIn(printed(changed, 'vurdering'), 'R4-01')).toBe(
    'Kan pege mod mindst 4 Akut. C1 »Har nogen truet med at slå barnet ihjel – direkte, indirekte …« (nu) er uoplyst (kan ikke undersøges sikkert endnu).',
  )
})
