import {
  confirmReasonText,
  migrateAnswers,
  previewMigration,
  restoreSetAside,
  setAsideText,
  type Answers,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { smallV1, smallV2 } from './fixtures.js'

const given: Answers = {
  samtale: { value: 'alene', evidence: [{ kind: 'barnet', verbatim: true }] },
  trussel: { now: 'nej', earlier: 'ja', reason: { now: 'Set på skolen.' } },
  rejse: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' },
  pas: { value: 'nej' },
  adgang: { value: 'ja', annex: true },
  frygt: { value: 8, reason: 'Barnets eget tal.' },
  hvem: { values: ['far', 'mor'], evidence: [{ kind: 'skole' }] },
  politi: { value: 'nej', reason: 'Intet strafbart.' },
  boern: {
    rows: [
      { id: 'r1', answers: { risiko: { value: 'ja' }, hvilken: { value: 'vold' }, vurdering: { value: 'ja' } } },
      { id: 'r2', answers: { risiko: { value: 'nej' } } },
    ],
  },
  kontrol: { value: 'ja' },
  notat: { value: 'Læreren.' },
  antal: { value: 3 },
  gammelt: { value: 'Intet.' },
}
const moved = migrateAnswers(smallV1, smallV2, given)

test('[W12] each answer is carried, to be confirmed, or set aside', () => {
  expect(moved.carried.map(({ question }) => question)).toEqual(['trussel', 'rejse', 'antal'])
  expect(moved.toConfirm.map(({ question }) => question)).toEqual([
    'samtale',
    'pas',
    'adgang',
    'hvem',
    'politi',
    'boern',
    'notat',
  ])
  expect(moved.setAside.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toEqual([
    'frygt noLongerFits',
    'hvem optionRemoved',
    'boern.r1.hvilken questionRemoved',
    'kontrol kindChanged',
    'gammelt questionRemoved',
  ])
})

test('[W12] sources, reasons and why it is unknown go along', () => {
  expect(moved.answers).toMatchObject({
    samtale: given['samtale'],
    trussel: given['trussel'],
    rejse: given['rejse'],
    hvem: { values: ['mor'], evidence: [{ kind: 'skole' }] },
    boern: { rows: [{ id: 'r1', answers: { risiko: { value: 'ja' }, vurdering: { value: 'ja' } } }, { id: 'r2' }] },
  })
  expect(moved.setAside.map(({ answer }) => answer)).toEqual([
    given['frygt'],
    { values: ['far'] },
    { value: 'vold' },
    given['kontrol'],
    given['gammelt'],
  ])
})

test('[W16] what must be confirmed says why', () => {
  const reasons = moved.toConfirm.map(({ question, reasons: why }) => [
    question,
    ...why.map(({ reason, path }) => [reason, ...path.slice(1)].join(' ')),
  ])
  expect(reasons).toEqual([
    ['samtale', 'questionReworded'],
    ['pas', 'conditionChanged'],
    ['adgang', 'markChanged', 'safeChanged'],
    ['hvem', 'partSetAside'],
    ['politi', 'optionReworded', 'optionMarksChanged'],
    ['boern', 'questionReworded vurdering', 'fieldMissing alder', 'partSetAside'],
    ['notat', 'annexOpened'],
  ])
})

test('[W16] a field that no row has answered is nothing to confirm', () => {
  const { toConfirm } = migrateAnswers(smallV1, smallV2, { boern: { rows: [] } })
  expect(toConfirm).toEqual([])
})

test('[W17] what was written in confidence stays so', () => {
  expect(moved.answers['notat']).toEqual({ value: 'Læreren.', annex: true })
  const opened = migrateAnswers(smallV1, smallV2, { notat: { value: 'Læreren.', annex: false } })
  expect(opened.answers['notat']).toEqual({ value: 'Læreren.', annex: false })
})

test('[W18] what is missing is what is new, newly demanded or set aside', () => {
  expect(moved.unanswered).toEqual(['findes', 'frygt', 'kontrol', 'beskeder', 'oensker'])
  expect(migrateAnswers(smallV1, smallV2, { ...given, findes: { value: 'ja' } }).unanswered).not.toContain('findes')
})

test('[W12] what a group holds when it is removed is set aside whole', () => {
  const without: QuestionnaireDefinition = { ...smallV1, sections: smallV1.sections.slice(1) }
  const { answers, setAside } = migrateAnswers(smallV1, without, { boern: given['boern'] ?? {} })
  expect(answers).toEqual({})
  expect(setAside).toEqual([{ question: 'boern', path: ['boern'], answer: given['boern'], reason: 'questionRemoved' }])
})

test('[W12] a choice whose every option is gone is set aside with its sources', () => {
  const answer = { values: ['far'], evidence: [{ kind: 'skole' as const }] }
  const { answers, setAside, toConfirm } = migrateAnswers(smallV1, smallV2, { hvem: answer })
  expect([answers, toConfirm]).toEqual([{}, []])
  expect(setAside).toEqual([{ question: 'hvem', path: ['hvem'], answer, reason: 'optionRemoved' }])
})

test('[W12] what pointed at rows of another list is set aside: the same id would be somebody else', () => {
  const sections = smallV1.sections.map((part) => ({
    ...part,
    questions: part.questions.map((item) => (item.kind === 'reference' ? { ...item, to: 'andre' } : item)),
  }))
  const { answers, setAside } = migrateAnswers(smallV1, { ...smallV1, sections }, { egneSager: { values: ['r1'] } })
  expect(answers).toEqual({})
  expect(setAside.map(({ reason }) => reason)).toEqual(['referenceChanged'])
})

describe('[W14] what was set aside can be put back', () => {
  test('where it has a place again', () => {
    const back = migrateAnswers(smallV2, smallV1, moved.answers)
    const restored = restoreSetAside(smallV1, smallV1, back.answers, moved.setAside)
    expect(restored).toEqual({
      answers: {
        ...given,
        hvem: { values: ['mor', 'far'], evidence: [{ kind: 'skole' }] },
        notat: { value: 'Læreren.', annex: true },
      },
      setAside: [],
    })
  })

  test('but never over what somebody has answered since, nor into a row that is gone', () => {
    const since: Answers = { frygt: { value: 2 }, boern: { rows: [{ id: 'r2', answers: {} }] } }
    const kept = moved.setAside.filter(({ question }) => question === 'frygt' || question === 'boern')
    expect(restoreSetAside(smallV1, smallV1, since, kept)).toEqual({ answers: since, setAside: kept })
  })

  test('nor where the version still has no place for it, though the same words would fit another question', () => {
    expect(restoreSetAside(smallV1, smallV2, {}, moved.setAside)).toEqual({ answers: {}, setAside: moved.setAside })
  })

  const choices = (answer: Answers[string]) =>
    ({ question: 'hvem', path: ['hvem'], answer, reason: 'optionRemoved' }) as const

  test.each([
    ['half of it has no place', {}, choices({ values: ['mor', 'far'] }), smallV2],
    ['its sources would be lost', { hvem: { values: ['mor'] } }, choices({ values: ['far'], reason: 'Set.' }), smallV1],
    ['it cannot stand beside the answer', { hvem: { values: ['uoplyst'] } }, choices({ values: ['far'] }), smallV1],
  ])('nor where %s', (_, answers, part, to) => {
    expect(restoreSetAside(smallV1, to, answers, [part])).toEqual({ answers, setAside: [part] })
  })
})

test('[W15] the preview tells level, rules and questions before and after, and what a rule lost', () => {
  const preview = previewMigration(smallV1, smallV2, given, { today: '2026-11-22', stage: 2 })
  expect(preview.minimumLevel).toEqual({ before: 3, after: 4 })
  expect(preview.rulesBeginning.map(({ rule }) => rule)).toEqual(['R4-3'])
  expect(preview.rulesCeasing.map(({ rule, setAside, undecided }) => ({ rule, setAside, undecided }))).toEqual([
    { rule: 'R3-1', setAside: [], undecided: false },
    { rule: 'R2-1', setAside: ['kontrol'], undecided: true },
  ])
  expect(preview.asksAnew).toEqual(['beskeder', 'oensker'])
  expect(preview.asksNoMore).toEqual(['pas', 'kontrol', 'gammelt'])
  expect(preview.changes.length).toBeGreaterThan(0)
})

describe('[W19] in Danish', () => {
  test('what must be confirmed', () => {
    const texts = moved.toConfirm.flatMap(({ reasons }) => reasons.map((reason) => confirmReasonText(smallV2, reason)))
    expect(texts).toEqual([
      'Spørgsmålet er omformuleret: »Er der talt med barnet alene?« er blevet til »Har en fagperson talt med barnet alene?«',
      'Spørgsmålet stilles på en anden betingelse end før.',
      'Spørgsmålet er ikke længere mærket.',
      'Det er ændret, hvilket svar der er betryggende.',
      'En del af svaret passer ikke længere og er lagt til side.',
      'Svaret »Ja« hedder nu »Ja, i dag«.',
      'Det er ændret, hvad svaret »Nej – begrundes« kræver, eller om det tæller som afklaret.',
      'Feltet »er der en egen vurdering« er omformuleret: »egen vurdering« er blevet til »er der en egen vurdering«.',
      'Feltet »alder« skal nu udfyldes.',
      'En del af svaret passer ikke længere og er lagt til side.',
      'Spørgsmålet hører ikke længere til i det fortrolige bilag. Svaret bliver i bilaget, indtil du vælger andet.',
    ])
  })

  test('what is set aside', () => {
    expect(moved.setAside.map((part) => setAsideText(smallV1, part))).toEqual([
      'Svaret passer ikke til den nye version af spørgsmålet. Det er gemt.',
      '»Far« kan ikke længere vælges. Svaret er gemt.',
      'Feltet »hvilken« findes ikke i den nye version. Svaret er gemt.',
      'Spørgsmålet besvares på en anden måde i den nye version. Det gamle svar er gemt.',
      'Spørgsmålet findes ikke i den nye version. Svaret er gemt.',
    ])
  })
})
