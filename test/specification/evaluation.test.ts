import { evaluate, type Answers, type Stage } from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'

const evaluated = (answers: Answers, stage: Stage = 2) => evaluate(small, answers, { today: '2026-11-22', stage })
const levelOf = (answers: Answers) => evaluated(answers).minimumLevel
const fired = (answers: Answers, stage: Stage = 2) => evaluated(answers, stage).findings.map(({ rule }) => rule)

describe('what is asked', () => {
  test('[V1] a `when` question waits until its condition is known to hold', () => {
    expect(evaluated({}).asked).not.toContain('dato')
    expect(evaluated({ rejse: { value: 'uoplyst' } }).asked).not.toContain('dato')
    expect(evaluated({ rejse: { value: 'nej' } }).asked).not.toContain('dato')
    expect(evaluated({ rejse: { value: 'mistanke' } }).asked).toContain('dato')
  })

  test('[V2] an `unless` question stays until its condition is known to hold', () => {
    expect(evaluated({}).asked).toContain('pas')
    expect(evaluated({ rejse: { value: 'uoplyst' } }).asked).toContain('pas')
    expect(evaluated({ rejse: { value: 'nej' } }).asked).not.toContain('pas')
  })

  test('[V3] a hidden answer is kept by its owner but decides nothing', () => {
    const hidden: Answers = { rejse: { value: 'nej' }, dato: { value: '2026-11-23', evidence: [{ kind: 'skole' }] } }
    const { relevantAnswers, independentSources, asked } = evaluated(hidden)
    expect(asked).not.toContain('dato')
    expect(relevantAnswers).toEqual({ rejse: { value: 'nej' } })
    expect(independentSources).toBe(0)
    expect(hidden['dato']).toBeDefined()
  })

  test('[V4] stage 1 asks the core only, and what is already known still counts', () => {
    const early = evaluated({ kontrol: { value: 'ja' } }, 1)
    expect(early.asked).toEqual(['samtale', 'trussel', 'rejse', 'pas', 'adgang', 'frygt', 'hvem', 'findes'])
    expect(fired({ kontrol: { value: 'ja' } }, 1)).toEqual(['R2-1'])
  })

  test('[V5] a field in a row reads the row and earlier questions outside it', () => {
    const rows = [
      { id: 'x', answers: { risiko: { value: 'ja' }, hvilken: { value: 'vold' } } },
      { id: 'y', answers: { risiko: { value: 'nej' }, hvilken: { value: 'skjult' } } },
    ]
    const inside = evaluated({ trussel: { now: 'ja' }, boern: { rows } }).relevantAnswers['boern']
    expect(inside?.rows?.map((row) => row.answers['hvilken']?.value)).toEqual(['vold', undefined])
    const outside = evaluated({ trussel: { now: 'nej' }, boern: { rows } }).relevantAnswers['boern']
    expect(outside?.rows?.map((row) => row.answers['hvilken']?.value)).toEqual([undefined, undefined])
  })

  test('[V6] a question read from rows shows the rows that say so', () => {
    const rows = [
      { id: 'x', answers: { vurdering: { value: 'ja' } } },
      { id: 'y', answers: { vurdering: { value: 'nej' } } },
    ]
    expect(evaluated({ boern: { rows } }).relevantAnswers['egneSager']).toEqual({ values: ['x'] })
  })

  test('[V7] nothing is changed, and the same input gives the same evaluation', () => {
    const answers: Answers = { trussel: { now: 'ja', earlier: 'nej' }, rejse: { value: 'ja' } }
    const before = structuredClone(answers)
    expect(evaluated(answers)).toEqual(evaluated(answers))
    expect(answers).toEqual(before)
  })
})

describe('the indicated minimum', () => {
  test('[R1] is the highest of the rules that fired, and nothing lowers it', () => {
    expect(levelOf({})).toBe(1)
    expect(levelOf({ kontrol: { value: 'ja' } })).toBe(2)
    expect(levelOf({ kontrol: { value: 'ja' }, trussel: { now: 'ja' } })).toBe(4)
    expect(levelOf({ trussel: { now: 'ja' }, kontrol: { value: 'nej' }, adgang: { value: 'ja' } })).toBe(4)
  })

  test('[R2] names the answers that made the rule fire, and no others', () => {
    const byDate = evaluated({ rejse: { value: 'ja' }, dato: { value: '2026-11-30' } })
    expect(byDate.findings).toEqual([
      { rule: 'R4-2', minimumLevel: 4, because: ['rejse', 'dato'], message: 'Rejse snart', action: 'Politi' },
    ])
  })

  test('[R3] lists a rule that cannot be decided, with what is missing', () => {
    const { undecided, findings } = evaluated({ trussel: { now: 'nej' }, rejse: { value: 'nej' } })
    expect(findings).toEqual([])
    expect(undecided).toEqual([
      { rule: 'R3-1', minimumLevel: 3, missing: ['trussel'] },
      { rule: 'R2-1', minimumLevel: 2, missing: ['kontrol'] },
    ])
  })

  test('[R3] an unknown travel plan leaves the rule open instead of calling it off', () => {
    const { undecided } = evaluated({ rejse: { value: 'uoplyst' } })
    expect(undecided.map(({ rule }) => rule)).toContain('R4-2')
  })

  test('[R4] an acute signal is what is so now', () => {
    expect(evaluated({ trussel: { now: 'mistanke', earlier: 'ja' } }).acute).toEqual([
      { question: 'trussel', answer: 'mistanke' },
    ])
    expect(evaluated({ trussel: { now: 'nej', earlier: 'ja' } }).acute).toEqual([])
  })
})
