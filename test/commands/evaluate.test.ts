import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluateFile } from '../../server/src/commands/evaluate.js'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'forud-evaluate-'))))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function evaluated(text: string) {
  const file = join(folder, 'svar.json')
  writeFileSync(file, text)
  return evaluateFile([file])
}
const given = (answers: unknown, rest: object = {}) =>
  evaluated(JSON.stringify({ questionnaire: 'risikovurdering@1', today: '2026-11-22', stage: 2, answers, ...rest }))

const refused = (says: string) => ({ ok: false, says: expect.stringContaining(says) as unknown })

test('[T1] answers by code or by id become an evaluation with the rules that fired', () => {
  for (const key of ['C1', 'drabstrussel']) {
    const outcome = given({ [key]: { now: 'ja', earlier: 'nej' } })
    expect(outcome.ok && JSON.parse(outcome.output)).toMatchObject({
      minimumLevel: 4,
      findings: [{ rule: 'R4-01', because: ['C1'], message: 'Aktuel drabstrussel mod barnet' }],
      basis: 'utilstraekkeligt',
      asked: expect.arrayContaining(['A1', 'C1', 'L9']) as unknown,
      unknown: [],
      unanswered: expect.arrayContaining(['A1']) as unknown,
    })
  }
})

test('[T1] unknown answers are listed as unknown, never as answered »Nej«', () => {
  const outcome = given({ C1: { now: 'uoplyst', whyUnknown: { now: 'ikkeSpurgt' } }, C2: { now: 'nej' } })
  expect(outcome.ok && JSON.parse(outcome.output)).toMatchObject({ minimumLevel: 1, findings: [], unknown: ['C1'] })
})

test('[T1] a file saved with a byte order mark is read', () => {
  const text = JSON.stringify({ questionnaire: 'risikovurdering@1', today: '2026-11-22', stage: 1, answers: {} })
  expect(evaluated(`\uFEFF${text}`).ok).toBe(true)
})

describe('[T2] is refused in one clear sentence:', () => {
  test.each([
    ['an unknown question', { Z99: { now: 'ja' } }, 'Spørgsmålet »Z99« findes ikke i spørgeskemaet.'],
    ['an unknown option', { A5: { value: 'naeppe' } }, 'foraeldreViden.value'],
    ['an unknown rating', { C1: { now: 'måske' } }, 'drabstrussel.now'],
    ['an unknown field of an answer', { C1: { now: 'ja', score: 4 } }, 'drabstrussel'],
    ['an unknown field of a row', { E6: { rows: [{ id: 'r1', answers: { farve: {} } }] } }, 'farve'],
    ['a number as text', { B4: { value: '9' } }, 'frygtSkala.value'],
    ['a number outside the scale', { B4: { value: 11 } }, 'frygtSkala.value'],
    ['a date that does not exist', { C7: { value: '2026-02-30' } }, 'kritiskDato.value'],
    ['text where an answer belongs', { C1: 'ja' }, 'drabstrussel'],
    ['the same question twice', { C1: { now: 'ja' }, drabstrussel: { now: 'nej' } }, 'C1'],
  ])('%s', (_, answers, says) => {
    expect(given(answers)).toEqual(refused(says))
  })

  test.each([
    ['a version that does not exist', { questionnaire: 'risikovurdering@9' }, '»risikovurdering@9« findes ikke'],
    ['a questionnaire without a version', { questionnaire: 'risikovurdering' }, 'risikovurdering@1'],
    ['no questionnaire', { questionnaire: undefined }, '»questionnaire« mangler'],
    ['a stage that does not exist', { stage: 3 }, '»stage«'],
    ['a day that does not exist', { today: '2026-13-01' }, '»today«'],
    ['an unknown field', { level: 1 }, 'level'],
    ['answers in a list', { answers: [] }, '»answers«'],
  ])('%s', (_, rest, says) => {
    expect(given({}, rest)).toEqual(refused(says))
  })

  test.each([
    ['broken JSON', '{ "questionnaire": ', 'ikke gyldig JSON'],
    ['a list', '[]', '»questionnaire« mangler'],
    ['nothing', '', 'ikke gyldig JSON'],
    ['null', 'null', '»questionnaire« mangler'],
  ])('%s', (_, text, says) => {
    expect(evaluated(text)).toEqual(refused(says))
  })

  test('a file that is not there, a folder, no file and two files', () => {
    expect(evaluateFile([join(folder, 'findes-ikke.json')])).toEqual(refused('kan ikke læses'))
    expect(evaluateFile([folder])).toEqual(refused('kan ikke læses'))
    expect(evaluateFile([])).toEqual(refused('Angiv én fil'))
    expect(evaluateFile(['a', 'b'])).toEqual(refused('Angiv én fil'))
  })
})

test('[T2] a refusal never repeats what was answered', () => {
  const secret = 'Amina fortalte det til sin lærer'
  for (const outcome of [given({ C1: secret }), given({ A4: { value: [secret] } }), evaluated(`{ "a": "${secret}`)])
    expect(!outcome.ok && outcome.says).not.toContain('Amina')
})
