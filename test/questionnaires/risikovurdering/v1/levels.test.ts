import { evaluate } from '../../../../shared/src/questionnaire/evaluate.js'
import type { Stage } from '../../../../shared/src/questionnaire/definition.js'
import { risikovurderingV1 } from '../../../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { calm } from './calm.js'
import { levelCases } from './levelCases.js'
import { blank, byId, codeOf, is, now, several, today, unknown, type Coded } from './words.js'

const evaluated = (answers: Coded, stage: Stage) => evaluate(risikovurderingV1, byId(answers), { today, stage })
const undecided = (answers: Coded, stage: Stage = 2) => evaluated(answers, stage).undecided.map(({ rule }) => rule)

test.each(levelCases)('[Q10] $story', ({ stage, answers, minimumLevel, basis, lowLevel, unclarified }) => {
  const found = evaluated(answers, stage)
  expect({
    minimumLevel: found.minimumLevel,
    basis: found.basis,
    lowLevel: found.lowLevel,
    unclarified: found.unclarified.map(codeOf),
  }).toEqual({ minimumLevel, basis, lowLevel, unclarified })
})

describe('[Q11] what is not known', () => {
  test('leaves all 47 rules undecided when nothing is answered', () => {
    expect(undecided({})).toHaveLength(47)
    expect(evaluated({}, 2).findings).toEqual([])
  })

  test('is never a sign: the acute questions answered »Uoplyst« fire nothing and decide nothing', () => {
    const uncertain: Coded = {
      ...calm,
      C1: now('uoplyst'),
      C2: now('uoplyst'),
      C3: unknown,
      C4: unknown,
      C5: unknown,
      C6: unknown,
      C8: unknown,
      C9: now('uoplyst'),
      C10: unknown,
      C11: unknown,
    }
    expect(evaluated(uncertain, 2).findings).toEqual([])
    expect(undecided(uncertain)).toEqual([
      ...['R4-01', 'R4-02', 'R4-03', 'R4-04', 'R4-05', 'R4-06', 'R4-07', 'R4-08', 'R4-09', 'R4-10'],
      ...['R3-01', 'R3-02', 'R3-09'],
    ])
  })

  test('names the question that is missing', () => {
    expect(evaluated({ ...calm, C8: unknown }, 2).undecided).toEqual([
      { rule: 'R4-08', minimumLevel: 4, missing: ['efterlysning'] },
      { rule: 'R3-01', minimumLevel: 3, missing: ['efterlysning'] },
    ])
  })

  test('keeps rules on stage 2 undecided after stage 1, never »ikke udløst«', () => {
    const core = Object.fromEntries(Object.entries(calm).filter(([code]) => stage1.has(code)))
    expect(undecided(core, 1)).toEqual([
      ...['R3-06', 'R3-07', 'R3-08', 'R3-10', 'R3-12', 'R3-13', 'R3-14', 'R3-17', 'R3-22'],
      ...['R2-01', 'R2-02', 'R2-03', 'R2-04', 'R2-05', 'R2-06', 'R2-07', 'R2-08', 'R2-09', 'R2-10', 'R2-11'],
    ])
    expect(undecided(core, 1).filter((rule) => rule.startsWith('R4'))).toEqual([])
  })
})

describe('[Q12] what is asked', () => {
  const asks = (answers: Coded, stage: Stage = 2) => evaluated(answers, stage).asked.map(codeOf)

  test.each([
    ['A8', { A7: is('foretagetAkutBehov') }, { A7: is('ikkeForetaget') }],
    ['B2', { B1: is('jaAlene') }, { B1: is('nejPlanlagt') }],
    ['B3', { B1: is('jaIkkeAlene') }, { B1: is('nejUndladt') }],
    ['B4', { B1: is('jaAlene') }, { B1: is('nejIkkeSikkert') }],
    ['B5', { B1: is('jaAlene') }, { B1: blank }],
    ['C7', { C4: is('mistanke') }, { C4: unknown }],
    ['C7', { C5: is('ja') }, { C5: is('nej') }],
    ['C7', { C6: is('mistanke') }, { C6: blank }],
    ['G14', { G13: is('ja') }, { G13: unknown }],
    ['H4', { H1: { rows: [{ id: 'b1', answers: {} }] } }, { H1: { rows: [] } }],
  ] satisfies readonly (readonly [string, Coded, Coded])[])('%s is asked only where it applies', (code, when, not) => {
    expect(asks({ ...calm, ...when })).toContain(code)
    expect(asks({ ...calm, ...not })).not.toContain(code)
  })

  test('stage 1 asks 36 of the 41 questions of the core as long as nothing calls for the rest', () => {
    expect(asks({}, 1)).toHaveLength(36)
    expect(asks({}, 1).every((code) => stage1.has(code))).toBe(true)
  })

  test('an answer that is no longer asked decides nothing', () => {
    const hidden: Coded = { ...calm, B1: is('nejPlanlagt'), B4: is(10), A5: is('jaForaeldre') }
    expect(evaluated(hidden, 2).findings).toEqual([])
    expect(evaluated({ ...hidden, B1: is('jaAlene') }, 2).findings.map(({ rule }) => rule)).toEqual(['R4-12', 'R3-15'])
  })

  test('an empty list of children counts only when H5 says that there are none', () => {
    const noList: Coded = { ...calm, H1: blank }
    expect(evaluated({ ...noList, H5: is('ingenBoern') }, 2).unanswered).not.toContain('soeskende')
    expect(evaluated({ ...noList, H5: is('ja') }, 2).unanswered).toContain('soeskende')
    expect(evaluated({ ...noList, H5: unknown }, 2).unanswered).toContain('soeskende')
  })

  test('the children who get their own assessment are read from their rows', () => {
    const rows = [
      { id: 'b1', answers: { egenVurdering: { value: 'ja' } } },
      { id: 'b2', answers: { egenVurdering: { value: 'afventer' } } },
    ]
    const found = evaluated({ ...calm, H5: is('ja'), H1: { rows }, H4: several('b2') }, 2)
    expect(found.relevantAnswers['egenSag']).toEqual({ values: ['b1'] })
  })
})

/** The 24-hour core, as the draft lists it; places in the conclusion left out. */
const stage1 = new Set([
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A8', 'B1', 'B3', 'B4'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13', 'E2', 'E3'],
  ...['G7', 'G8', 'G13', 'G14', 'G15', 'H2', 'H5', 'I3', 'J1', 'J2', 'J3', 'J6', 'L1', 'L3', 'L4', 'L9'],
])
