import type { Answers, Condition } from '@forud/shared'
import { all, answer, any, countAtLeast, not } from '../../shared/src/authoring/builders.js'
import { testOf } from '../../shared/src/questionnaire/conditionTest.js'

const truth = (condition: Condition, answers: Answers = {}) => testOf(condition)({ answers, today: '2026-11-22' })
const yes: Condition = answer('a').is('ja')
const no: Condition = not(yes)
const blank: Condition = answer('b').is('ja')
const a: Answers = { a: { value: 'ja' } }

describe('a comparison', () => {
  test('[C1] with a blank answer is neither true nor false', () => {
    expect(truth(answer('a').is('ja'))).toBeUndefined()
    expect(truth(not(answer('a').is('ja')))).toBeUndefined()
    expect(truth(answer('a').is('ja'), { a: { value: '' } })).toBeUndefined()
    expect(truth(answer('a').is('ja'), { a: { reason: 'kun en begrundelse' } })).toBeUndefined()
  })

  test('[C2] with »Uoplyst« is neither true nor false, also when asked about »nej«', () => {
    const answers: Answers = { a: { value: 'uoplyst', whyUnknown: 'ikkeSpurgt' } }
    expect(truth(answer('a').is('ja'), answers)).toBeUndefined()
    expect(truth(answer('a').is('nej'), answers)).toBeUndefined()
    expect(truth(answer('f').now.is('nej'), { f: { now: 'uoplyst', earlier: 'nej' } })).toBeUndefined()
    expect(truth(answer('f').earlier.is('nej'), { f: { now: 'uoplyst', earlier: 'nej' } })).toBe(true)
  })

  test('[C3] with »Ikke relevant« is known', () => {
    const answers: Answers = { a: { value: 'ikkeRelevant' } }
    expect(truth(answer('a').is('ja'), answers)).toBe(false)
    expect(truth(answer('a').notKnown(), answers)).toBe(false)
  })

  test('[C9] with several choices holds when one is named', () => {
    expect(truth(answer('m').is('far'), { m: { values: ['mor', 'far'] } })).toBe(true)
    expect(truth(answer('m').is('far'), { m: { values: ['mor'] } })).toBe(false)
    expect(truth(answer('m').is('far'), { m: { values: ['uoplyst'] } })).toBeUndefined()
    expect(truth(answer('m').is('far'), { m: { values: [] } })).toBeUndefined()
  })

  test('[C8] with a scale compares its number, and counts rows only of a list that was begun', () => {
    expect(truth(answer('s').atLeast(8), { s: { value: 8 } })).toBe(true)
    expect(truth(answer('s').atLeast(8), { s: { value: 7 } })).toBe(false)
    expect(truth(answer('s').atLeast(8), { s: { value: 'uoplyst' } })).toBeUndefined()
    expect(truth(answer('r').hasRows(1), { r: { rows: [] } })).toBe(false)
    expect(truth(answer('r').hasRows(1), { r: { rows: [{ id: 'x', answers: {} }] } })).toBe(true)
    expect(truth(answer('r').hasRows(1))).toBeUndefined()
  })
})

describe('missing knowledge can be asked for', () => {
  test.each([
    [{}, true],
    [{ a: { value: 'uoplyst' } }, true],
    [{ a: { value: 'nej' } }, false],
    [{ a: { value: 'ikkeRelevant' } }, false],
  ])('[C4] notKnown of %j is %s', (answers: Answers, expected) => {
    expect(truth(answer('a').notKnown(), answers)).toBe(expected)
  })

  test.each([
    [{}, true],
    [{ a: { value: 'uoplyst' } }, true],
    [{ a: { value: 'mistanke' } }, true],
    [{ a: { value: 'ikkeRelevant' } }, true],
    [{ a: { value: 'nej' } }, false],
  ])('[C5] notKnownToBe(nej) of %j is %s', (answers: Answers, expected) => {
    expect(truth(answer('a').notKnownToBe('nej'), answers)).toBe(expected)
  })
})

describe('parts together', () => {
  test('[C6] stay unknown unless the known parts decide', () => {
    expect(truth(all(yes, blank), a)).toBeUndefined()
    expect(truth(all(no, blank), a)).toBe(false)
    expect(truth(any(yes, blank), a)).toBe(true)
    expect(truth(any(no, blank), a)).toBeUndefined()
    expect(truth(not(blank), a)).toBeUndefined()
  })

  test('[C6] a count is known once enough hold, or too few could', () => {
    expect(truth(countAtLeast(2, yes, yes, blank), a)).toBe(true)
    expect(truth(countAtLeast(2, yes, no, blank), a)).toBeUndefined()
    expect(truth(countAtLeast(2, yes, no, no), a)).toBe(false)
  })
})

describe('dates', () => {
  const on = (value: string): Answers => ({ d: { value } })
  test.each([
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2026-12-22', true],
    ['2026-12-23', false],
  ])('[C7] %s is within 30 days of 22 November 2026: %s', (date, expected) => {
    expect(truth(answer('d').withinDays(30), on(date))).toBe(expected)
    expect(truth(answer('d').afterDays(30), on(date))).toBe(!expected)
  })
  test('[C7] an unknown date is neither within nor after', () => {
    expect(truth(answer('d').withinDays(30), on('uoplyst'))).toBeUndefined()
    expect(truth(answer('d').afterDays(30), on('uoplyst'))).toBeUndefined()
  })
})
