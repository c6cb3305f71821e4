import type { Answers, Conclusion } from '@forud/shared'
import { compareAssessments } from '../../shared/src/assessment/comparison/compareAssessments.js'
import { wordsChanged } from '../../shared/src/assessment/comparison/words.js'
import { compared, version2 } from './compared.js'

const teacher = { kind: 'skole', origin: 'Klasselæreren', date: '2026-10-03' } as const
const nurse = { kind: 'sundhed', origin: 'Sundhedsplejersken' } as const

const answersOf = (before: Answers, after: Answers) => compareAssessments(compared(before), compared(after)).answers
const concluded = (before: Conclusion, after: Conclusion) =>
  compareAssessments(compared({}, { conclusion: before }), compared({}, { conclusion: after })).judgement?.conclusion

describe('words', () => {
  test('[B10] are deleted and inserted whole, with what stands between them', () => {
    expect(wordsChanged('Faren truer ham ofte på skolen.', 'Broren råber ad ham på skolen.')).toEqual([
      { is: 'deleted', text: 'Faren truer ' },
      { is: 'inserted', text: 'Broren råber ad ' },
      { is: 'kept', text: 'ham ' },
      { is: 'deleted', text: 'ofte ' },
      { is: 'kept', text: 'på skolen.' },
    ])
  })
  test('[B10] are read whole where they have æ, ø and å in them', () => {
    expect(wordsChanged('årsag', 'åben årsag')).toEqual([
      { is: 'inserted', text: 'åben ' },
      { is: 'kept', text: 'årsag' },
    ])
  })
  test('[B10] two long texts with nothing in common are read one after the other', () => {
    const [before, after] = ['mor ', 'far '].map((word) => word.repeat(4000))
    expect(wordsChanged(before ?? '', after ?? '').map(({ is }) => is)).toEqual(['deleted', 'inserted'])
  })
})

describe('answers', () => {
  test('[B12] are added, removed or changed', () => {
    const changes = answersOf(
      { rejse: { value: 'nej' }, frygt: { value: 3 } },
      { rejse: { value: 'ja' }, hvem: { values: ['mor'] } },
    )
    expect(changes).toEqual([
      { question: 'rejse', change: 'changed', parts: [{ part: 'value', is: 'value', before: 'nej', after: 'ja' }] },
      { question: 'frygt', change: 'removed', parts: [{ part: 'value', is: 'value', before: 3 }] },
      { question: 'hvem', change: 'added', parts: [{ part: 'value', is: 'items', added: ['mor'], removed: [] }] },
    ])
  })
  test('[B12] are compared column by column, with why and what they rest on', () => {
    const before: Answers = {
      trussel: { now: 'uoplyst', earlier: 'nej', whyUnknown: { now: 'ikkeSpurgt' }, evidence: [teacher] },
    }
    const after: Answers = {
      trussel: { now: 'ja', earlier: 'nej', reason: { earlier: 'Ny i byen.' }, evidence: [teacher, nurse] },
    }
    expect(answersOf(before, after)[0]?.parts).toEqual([
      { part: 'now', is: 'value', before: 'uoplyst', after: 'ja' },
      { part: 'whyUnknown.now', is: 'value', before: 'ikkeSpurgt' },
      { part: 'reason.earlier', is: 'text', words: [{ is: 'inserted', text: 'Ny i byen.' }] },
      { is: 'evidence', added: [nurse], removed: [] },
    ])
  })
  test('[B12] the order of choices and of sources says nothing', () => {
    const before: Answers = { hvem: { values: ['mor', 'far'] }, kontrol: { value: 'ja', evidence: [teacher, nurse] } }
    const after: Answers = { hvem: { values: ['far', 'mor'] }, kontrol: { value: 'ja', evidence: [nurse, teacher] } }
    expect(answersOf(before, after)).toEqual([])
  })
  test('[B11] rows are the same row by their id, wherever they stand', () => {
    const row = (id: string, risiko: string) => ({ id, answers: { risiko: { value: risiko } } })
    const before: Answers = { boern: { rows: [row('b1', 'nej'), row('b2', 'ja'), row('b3', 'ja')] } }
    const after: Answers = { boern: { rows: [row('b3', 'ja'), row('b1', 'ja'), row('b4', 'nej')] } }
    const risiko = (parts: object) => [{ question: 'risiko', ...parts }]
    expect(answersOf(before, after)[0]?.parts).toEqual([
      {
        is: 'rows',
        rows: [
          {
            row: 'b1',
            change: 'changed',
            fields: risiko({ change: 'changed', parts: [{ part: 'value', is: 'value', before: 'nej', after: 'ja' }] }),
          },
          {
            row: 'b4',
            change: 'added',
            fields: risiko({ change: 'added', parts: [{ part: 'value', is: 'value', after: 'nej' }] }),
          },
          {
            row: 'b2',
            change: 'removed',
            fields: risiko({ change: 'removed', parts: [{ part: 'value', is: 'value', before: 'ja' }] }),
          },
        ],
      },
    ])
  })
})

describe('two versions of the questionnaire', () => {
  const before = compared({ pas: { value: 'ja' }, kontrol: { value: 'ja' } })
  const after = compared({ kontrol: { value: 'ja' } }, { definition: version2 })
  test('[B14] an answer to a question that the other does not have is removed, and not lost', () => {
    expect(compareAssessments(before, after).answers).toEqual([
      { question: 'pas', change: 'removed', parts: [{ part: 'value', is: 'value', before: 'ja' }] },
    ])
  })
  test('[B14] a rule that the other does not have is absent, which is not the same as »not fired«', () => {
    expect(compareAssessments(before, after).judgement?.rules).toEqual([
      { rule: 'R2-1', minimumLevel: 2, message: 'Kontrol', before: 'fired', after: 'absent' },
    ])
  })
})

test('[B13] rules that began or ceased to fire, or cannot be decided any more, are named', () => {
  const before = compared({
    trussel: { now: 'nej', earlier: 'nej' },
    kontrol: { value: 'ja' },
    rejse: { value: 'nej' },
  })
  const after = compared({
    trussel: { now: 'ja', earlier: 'uoplyst' },
    kontrol: { value: 'nej' },
    rejse: { value: 'nej' },
  })
  const rules = compareAssessments(before, after).judgement?.rules.map(({ rule, before, after }) => [
    rule,
    before,
    after,
  ])
  expect(rules).toEqual([
    ['R4-1', 'notFired', 'fired'],
    ['R3-1', 'notFired', 'undecided'],
    ['R2-1', 'fired', 'notFired'],
  ])
})

test('[B15] indication, levels, involvement, basis and the three numbers stand before and after', () => {
  const before = compared(
    { kontrol: { value: 'ja' } },
    { ownLevel: 2, conclusion: { level: 2, involvement: 'kanInddrages' } },
  )
  const after = compared({ trussel: { now: 'ja' } }, { ownLevel: 'kanIkkeVurderes', conclusion: { level: 4 } })
  const { judgement, information } = compareAssessments(before, after)
  expect(judgement?.before).toEqual({ indication: 2, ownLevel: 2, level: 2, involvement: 'kanInddrages' })
  expect(judgement?.after).toEqual({ indication: 4, ownLevel: 'kanIkkeVurderes', level: 4 })
  expect([information.before.counts.unanswered, information.after.counts.unanswered]).toEqual([11, 12])
  expect(information.after.basis).toBe('utilstraekkeligt')
})

describe('the conclusion', () => {
  test('[B16] is compared part by part, a scenario by its kind and a person by id', () => {
    const before: Conclusion = {
      level: 2,
      deviations: { 'R3-1': 'Gammelt.' },
      scenarios: [{ id: 's1', type: 'vaerstTaenkelig', event: 'Rejse', byWhom: ['p1'] }],
      persons: [{ person: 'p1', decision: 'ikkeEndnu' }],
      notYet: { reconsiderBy: '2026-12-01', conditions: ['Barnet er hørt'] },
    }
    const after: Conclusion = {
      level: 3,
      scenarios: [{ id: 's9', type: 'vaerstTaenkelig', event: 'Rejse', byWhom: ['p2'] }],
      persons: [{ person: 'p1', decision: 'kanInddrages' }],
      notYet: { reconsiderBy: '2026-12-08', conditions: ['Barnet er hørt'] },
    }
    expect(concluded(before, after)).toEqual([
      { path: ['deviations', 'R3-1'], is: 'text', words: [{ is: 'deleted', text: 'Gammelt.' }] },
      { path: ['notYet', 'reconsiderBy'], is: 'value', before: '2026-12-01', after: '2026-12-08' },
      { path: ['scenarios', 'vaerstTaenkelig', 'byWhom'], is: 'items', added: ['p2'], removed: ['p1'] },
      { path: ['persons', 'p1', 'decision'], is: 'value', before: 'ikkeEndnu', after: 'kanInddrages' },
    ])
  })
})
