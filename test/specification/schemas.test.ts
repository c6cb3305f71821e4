import {
  canonicalJson,
  completenessOf,
  completeSchema,
  draftErrors,
  draftSchema,
  evaluateWire,
  schemaErrors,
  type Answers,
} from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'

const faults = (answers: unknown) => schemaErrors(draftSchema(small), answers).map(({ path }) => path)

describe('a draft', () => {
  test('[S1] may have any gap', () => {
    expect(faults({})).toEqual([])
    expect(faults({ trussel: {}, rejse: { reason: 'x' }, hvem: { values: [] }, boern: { rows: [] } })).toEqual([])
    expect(faults({ trussel: { now: 'uoplyst' }, dato: { value: 'uoplyst' }, frygt: { value: 'uoplyst' } })).toEqual([])
  })

  test.each([
    ['an unknown rating', { rejse: { value: 'måske' } }, 'rejse.value'],
    ['a rating in a column that is not there', { rejse: { now: 'ja' } }, 'rejse'],
    ['an option that does not exist', { samtale: { value: 'igår' } }, 'samtale.value'],
    ['a choice that does not exist among several', { hvem: { values: ['mor', 'nabo'] } }, 'hvem.values[1]'],
    ['the same choice twice', { hvem: { values: ['mor', 'mor'] } }, 'hvem.values'],
    ['a scale beyond its end', { frygt: { value: 11 } }, 'frygt.value'],
    ['half a point on a scale', { frygt: { value: 7.5 } }, 'frygt.value'],
    ['a date that does not exist', { dato: { value: '2026-02-31' } }, 'dato.value'],
    ['a date written the Danish way', { dato: { value: '22.11.2026' } }, 'dato.value'],
    ['an unknown field in an answer', { rejse: { value: 'ja', score: 3 } }, 'rejse'],
    ['an unknown question', { religion: { value: 'ja' } }, ''],
    ['an unknown kind of source', { rejse: { value: 'ja', evidence: [{ kind: 'rygte' }] } }, 'rejse.evidence[0].kind'],
    ['an unknown reason for not knowing', { rejse: { value: 'uoplyst', whyUnknown: 'glemt' } }, 'rejse.whyUnknown'],
    ['a row without an id', { boern: { rows: [{ answers: {} }] } }, 'boern.rows[0].id'],
    [
      'two rows with one id',
      {
        boern: {
          rows: [
            { id: 'x', answers: {} },
            { id: 'x', answers: {} },
          ],
        },
      },
      'boern.rows',
    ],
    [
      'a field that rows do not have',
      { boern: { rows: [{ id: 'x', answers: { navn: { value: 'A' } } }] } },
      'boern.rows[0].answers',
    ],
    ['a bare value', { rejse: 'ja' }, 'rejse'],
    ['a list for an answer', { rejse: [] }, 'rejse'],
  ])('[S1] refuses %s', (_what, answers, path) => {
    expect(faults(answers)).toEqual([path])
  })

  test('[S2] is not cast: a number sent as text is a fault', () => {
    expect(faults({ frygt: { value: '8' } })).toEqual(['frygt.value'])
    expect(faults({ mangler: { value: 8 } })).toEqual(['mangler.value'])
  })

  test('[S3] keeps »Uoplyst« apart from other choices', () => {
    expect(draftErrors(small, 'hvem', { values: ['mor', 'uoplyst'] })).toEqual([
      { path: 'hvem.values', message: 'Det valg kan ikke stå sammen med andre.' },
    ])
  })

  test('[S4] refuses a text that is too long, in words', () => {
    expect(draftErrors(small, 'mangler', { value: 'a'.repeat(20_000) })).toEqual([])
    expect(draftErrors(small, 'mangler', { value: 'a'.repeat(1_000_000) })).toEqual([
      { path: 'mangler.value', message: 'Teksten er for lang (højst 20000 tegn).' },
    ])
  })
})

describe('complete', () => {
  const gaps = (answers: Answers, stage: 1 | 2 = 1) => completenessOf(small, answers, { today: '2026-11-22', stage })
  const full: Answers = {
    samtale: { value: 'alene' },
    trussel: { now: 'nej', earlier: 'uoplyst', whyUnknown: { earlier: 'ikkeSpurgt' } },
    rejse: { value: 'nej' },
    adgang: { value: 'nej' },
  }

  test('[S5] accepts »Uoplyst« with its reason, and a reassuring answer without a source', () => {
    expect(gaps(full)).toEqual([])
  })

  test('[S5][S6] names each gap in question order', () => {
    expect(gaps({ trussel: { now: 'uoplyst' }, adgang: { value: 'uoplyst' } })).toEqual([
      { path: 'samtale', message: 'Ikke besvaret.' },
      { path: 'trussel', message: '»Tidligere« er ikke besvaret.' },
      { path: 'rejse', message: 'Ikke besvaret.' },
      { path: 'adgang', message: 'Vælg, hvorfor det er uoplyst.' },
    ])
  })

  test('[S5] asks for the reason that a choice needs', () => {
    expect(gaps({ ...full, politi: { value: 'nej' } }, 2)).toEqual([
      { path: 'politi', message: 'Skriv en kort begrundelse for valget.' },
    ])
    expect(gaps({ ...full, politi: { value: 'nej', reason: 'Aftalt med politiet.' } }, 2)).toEqual([])
  })

  test('[S7] demands a hidden question only once it is shown', () => {
    expect(gaps({ ...full, rejse: { value: 'ja' } })).toEqual([{ path: 'dato', message: 'Ikke besvaret.' }])
  })

  test('[S5] is one Yup schema for both sides', () => {
    const schema = completeSchema(small, { today: '2026-11-22', stage: 1 })
    expect(schemaErrors(schema, full)).toEqual([])
    expect(schemaErrors(schema, { ...full, samtale: {} })).toEqual([{ path: 'samtale', message: 'Ikke besvaret.' }])
  })
})

describe('the wire format', () => {
  const sent = (answers: unknown, rest: object = {}) =>
    evaluateWire(small, { questionnaire: 'lille@1', today: '2026-11-22', stage: 2, answers, ...rest })

  test('[S8] reads answers by code or id and answers with codes', () => {
    const byCode = sent({ A2: { now: 'ja', earlier: 'nej' }, rejse: { value: 'ja' } })
    expect(byCode).toMatchObject({
      ok: true,
      value: {
        minimumLevel: 4,
        findings: [
          { rule: 'R4-1', because: ['A2'] },
          { rule: 'R4-2', because: ['A3', 'A4'] },
        ],
      },
    })
  })

  test.each([
    ['an unknown question', { Z9: {} }, {}, 'Spørgsmålet »Z9« findes ikke i spørgeskemaet.'],
    [
      'the same question twice',
      { A3: { value: 'ja' }, rejse: { value: 'nej' } },
      {},
      'Spørgsmålet »A3« er besvaret to gange.',
    ],
    ['a wrong value', { A3: { value: 'yes' } }, {}, 'Svaret skal være Ja, Mistanke, Nej, Uoplyst eller Ikke relevant.'],
    [
      'a day that does not exist',
      {},
      { today: '2026-13-01' },
      'Feltet »today« skal være en dato, der findes (2026-11-22).',
    ],
    ['an unknown stage', {}, { stage: 3 }, 'Feltet »stage« skal være 1 eller 2.'],
    ['answers that are a list', [], {}, 'Feltet »answers« skal være et objekt.'],
  ])('[S8] tells of %s', (_what, answers, rest, message) => {
    const result = sent(answers, rest)
    expect(result.ok ? [] : result.errors.map((error) => error.message)).toEqual([message])
  })
})

test('[I5] the same content gives the same text, whatever the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: 'æ', c: undefined }], a: null })).toBe('{"a":null,"b":[1,{"d":"æ"}]}')
  expect(canonicalJson({ a: null, b: [1, { d: 'æ' }] })).toBe('{"a":null,"b":[1,{"d":"æ"}]}')
})
