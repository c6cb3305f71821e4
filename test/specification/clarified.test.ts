import { evaluate, type Answers, type Evidence, type QuestionnaireDefinition, type Stage } from '@forud/shared'
import { all, answer, rating, section } from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'

const evaluated = (answers: Answers, stage: Stage = 2) => evaluate(small, answers, { today: '2026-11-22', stage })
const unclarified = (answers: Answers) => evaluated(answers).unclarified
const child: Evidence = { kind: 'barnet' }
const school: Evidence = { kind: 'skole', origin: 'Klasselæreren' }

/** Every AKUT and KRITISK question clarified, from two sources, and nothing that fires a rule. */
const clear: Answers = {
  samtale: { value: 'alene' },
  trussel: { now: 'nej', earlier: 'nej', evidence: [child] },
  rejse: { value: 'nej', evidence: [school] },
  adgang: { value: 'ja', evidence: [{ kind: 'egenIagttagelse' }] },
  kontrol: { value: 'nej' },
  mangler: { value: 'Intet væsentligt.' },
}

describe('a marked question', () => {
  test('[K1] is clarified by »Ja« and »Mistanke«, never by blank or »Uoplyst«', () => {
    expect(unclarified({ ...clear, rejse: { value: 'ja' }, dato: { value: '2027-05-01' } })).toEqual([])
    expect(unclarified({ ...clear, rejse: { value: 'mistanke' }, dato: { value: '2027-05-01' } })).toEqual([])
    expect(unclarified({ ...clear, rejse: {} })).toEqual(['rejse', 'dato'])
    expect(unclarified({ ...clear, rejse: { value: 'uoplyst', whyUnknown: 'ikkeAfklaret' } })).toEqual([
      'rejse',
      'dato',
    ])
  })

  test('[K2] needs both columns', () => {
    expect(unclarified({ ...clear, trussel: { now: 'ja' } })).toEqual(['trussel'])
    expect(unclarified({ ...clear, trussel: { now: 'ja', earlier: 'uoplyst' } })).toEqual(['trussel'])
    expect(unclarified({ ...clear, trussel: { now: 'ja', earlier: 'ja' } })).toEqual([])
  })

  test('[K3] is not clarified by a reassuring answer without source or reason', () => {
    expect(unclarified({ ...clear, rejse: { value: 'nej' } })).toEqual(['rejse', 'dato'])
    expect(unclarified({ ...clear, rejse: { value: 'nej', reason: 'Passet ligger hos politiet.' } })).toEqual([])
  })

  test('[K3] takes a source in its own column only', () => {
    const onlyNow: Evidence[] = [{ kind: 'barnet', aspect: 'now' }]
    expect(unclarified({ ...clear, trussel: { now: 'nej', earlier: 'nej', evidence: onlyNow } })).toEqual(['trussel'])
    expect(unclarified({ ...clear, trussel: { now: 'nej', earlier: 'ja', evidence: onlyNow } })).toEqual([])
  })

  test('[K4] needs a reason for »Ikke relevant«', () => {
    expect(unclarified({ ...clear, rejse: { value: 'ikkeRelevant' } })).toEqual(['rejse', 'dato'])
    expect(unclarified({ ...clear, rejse: { value: 'ikkeRelevant', reason: ' ' } })).toEqual(['rejse', 'dato'])
    expect(unclarified({ ...clear, rejse: { value: 'ikkeRelevant', reason: 'Barnet er tre måneder.' } })).toEqual([])
    expect(
      unclarified({ ...clear, trussel: { now: 'ikkeRelevant', earlier: 'ja', reason: { now: 'Spædbarn.' } } }),
    ).toEqual([])
  })

  test.each(['nej', 'mistanke'] as const)(
    '[K5] where »Ja« reassures is not clarified by »%s«, even with a source',
    (value) => {
      expect(unclarified({ ...clear, adgang: { value, evidence: [school] } })).toEqual(['adgang'])
    },
  )
  test('[K5] where »Ja« reassures needs a source for it, or a reason for »Ikke relevant«', () => {
    expect(unclarified({ ...clear, adgang: { value: 'ja' } })).toEqual(['adgang'])
    expect(unclarified({ ...clear, adgang: { value: 'ikkeRelevant', reason: 'Kun én medarbejder.' } })).toEqual([])
  })

  test('[K6] is answered, but not clarified, by a choice that leaves it open', () => {
    const { unclarified: open, unanswered } = evaluated({ ...clear, samtale: { value: 'ikkeAlene' } })
    expect(open).toEqual(['samtale'])
    expect(unanswered).not.toContain('samtale')
  })

  test('[K7] that is hidden is as clarified as the answers behind its condition', () => {
    expect(unclarified(clear)).not.toContain('dato')
    expect(unclarified({ ...clear, rejse: { value: 'uoplyst' } })).toContain('dato')
  })
})

describe('a list', () => {
  const rows = [{ id: 'x', answers: {} }]
  test('[K8] that is empty is clarified only by the answer that says so', () => {
    expect(evaluated(clear).unanswered).toContain('boern')
    expect(evaluated({ ...clear, findes: { value: 'ingen' } }).unanswered).not.toContain('boern')
    expect(evaluated({ ...clear, findes: { value: 'uoplyst' } }).unanswered).toContain('boern')
    expect(evaluated({ ...clear, boern: { rows } }).unanswered).not.toContain('boern')
  })
})

describe('independent sources', () => {
  const sources = (...evidence: Evidence[]) => evaluated({ kontrol: { value: 'ja', evidence } }).independentSources
  test('[K9] are distinct origins', () => {
    expect(sources(child, school)).toBe(2)
    expect(sources(school, { kind: 'skole', origin: ' klasselæreren ' })).toBe(1)
    expect(sources({ kind: 'underretter', origin: 'Klasselæreren' }, school)).toBe(1)
  })
  test('[K9] count a teacher who passes on the child’s words as the child', () => {
    expect(sources(child, { kind: 'skole', origin: 'Barnet' })).toBe(1)
    expect(sources(child, { kind: 'barnet', origin: 'Samtale på skolen' })).toBe(1)
  })
  test('[K9] count case files as the origin that they report, and not as one of their own', () => {
    expect(sources(school, { kind: 'sagsakter', origin: 'Klasselæreren' })).toBe(1)
    expect(sources(school, { kind: 'sagsakter' })).toBe(1)
  })
})

describe('the basis', () => {
  const basis = (answers: Answers, stage: Stage = 2) => evaluated(answers, stage).basis
  const oneSource: Answers = {
    ...clear,
    rejse: { value: 'nej', evidence: [child] },
    adgang: { value: 'ja', evidence: [child] },
  }
  test('[K10] is »Tilstrækkeligt« with everything clarified from two sources and the child heard alone', () => {
    expect(basis(clear)).toBe('tilstraekkeligt')
    expect(basis(oneSource)).toBe('begraenset')
    expect(basis({ ...clear, samtale: { value: 'ikkeAlene' } })).toBe('begraenset')
  })
  test('[K11] is »Begrænset« with at most two KRITISK open, none blank, and the gaps accounted for', () => {
    const open: Answers = { ...clear, samtale: { value: 'ikkeAlene' }, adgang: { value: 'nej' } }
    expect(basis(open)).toBe('begraenset')
    const three: Answers = { ...open, rejse: { value: 'ja' }, dato: { value: 'uoplyst', whyUnknown: 'ikkeSpurgt' } }
    expect(unclarified(three)).toEqual(['samtale', 'dato', 'adgang'])
    expect(basis(three)).toBe('utilstraekkeligt')
    expect(basis({ ...open, mangler: {} })).toBe('utilstraekkeligt')
    expect(basis({ ...open, adgang: {} })).toBe('utilstraekkeligt')
    expect(basis({ ...clear, trussel: { now: 'uoplyst', earlier: 'ja' } })).toBe('utilstraekkeligt')
  })
  test('[K12] is always »Utilstrækkeligt« after stage 1 alone', () => {
    expect(basis(clear, 1)).toBe('utilstraekkeligt')
  })
})

describe('where no rule fired', () => {
  const low = (answers: Answers, stage: Stage = 2) => evaluated(answers, stage).lowLevel
  test('[K13] »Ingen indikation over Lav« is said only on a full and clarified basis', () => {
    expect(low(clear)).toBe('noIndicationAboveLow')
    expect(low(clear, 1)).toBe('noIndicationButInsufficient')
    expect(low({ ...clear, kontrol: { value: 'uoplyst' } })).toBe('noIndicationButInsufficient')
    expect(low({ ...clear, samtale: { value: 'ikkeAlene' } })).toBe('noIndicationButInsufficient')
    expect(low({ ...clear, rejse: {} })).toBe('noIndicationButInsufficient')
  })
  test('[K13] and nothing of the kind where a rule did', () => {
    expect(low({ ...clear, kontrol: { value: 'ja' } })).toBeUndefined()
  })
})

test('[K14] clarified, unknown by reason, and unanswered are counted apart', () => {
  const { counts } = evaluated({
    ...clear,
    pas: { value: 'ja' },
    rejse: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' },
    trussel: { now: 'uoplyst', earlier: 'uoplyst', whyUnknown: { now: 'ikkeSpurgt' } },
  })
  expect(counts).toEqual({
    asked: 12,
    // samtale, pas, adgang, kontrol, mangler
    clarified: 5,
    unknown: { ikkeSpurgt: 1, ikkeAfklaret: 0, ikkeSikkert: 1, withoutReason: 1 },
    // frygt, hvem, politi, boern, findes
    unanswered: 5,
  })
})

test('[K7] a long chain of hidden questions, each behind two others, is settled by its beginning', () => {
  const asked = (first: string, second: string) => ({ when: all(answer(first).is('ja'), answer(second).is('ja')) })
  const chain = Array.from({ length: 5000 }, (_, place) =>
    rating(`Q${place}`, `q${place}`, 'Er det sket?', {
      ...{ help: 'Hjælp.', sources: ['GEN'], stage: 1, mark: 'critical' },
      ...(place < 2 ? {} : { asked: asked(`q${place - 1}`, `q${place - 2}`) }),
    }),
  )
  const long: QuestionnaireDefinition = { ...small, sections: [section('A', 'Kæde', 'Indledning.', chain)] }
  const no = { value: 'nej', reason: 'Undersøgt.' } as const
  const unclarified = (answers: Answers) => evaluate(long, answers, { today: '2026-11-22', stage: 2 }).unclarified
  expect(unclarified({ q0: no, q1: no })).toEqual([])
  expect(unclarified({ q0: no, q1: { value: 'uoplyst' } })).toHaveLength(4999)
})
