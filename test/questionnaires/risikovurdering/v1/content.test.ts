import { canonicalJson } from '../../../../shared/src/questionnaire/canonical.js'
import type { Item, Question } from '../../../../shared/src/questionnaire/definition.js'
import { lintErrors } from '../../../../shared/src/lint/lint.js'
import { risikovurderingV1 } from '../../../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { sectionTally } from './tally.js'

const { sections, rules } = risikovurderingV1
const items = sections.flatMap(({ questions }) => questions)
const codes = (chosen: (item: Item) => boolean) => items.filter(chosen).map(({ code }) => code)
const fieldsOf = (item: Item): readonly Question[] => ('fields' in item ? (item.fields ?? []) : [])

describe('[Q1] the content', () => {
  test('is 12 sections, 105 items, 49 of them in stage 1, and 47 rules', () => {
    expect(sections).toHaveLength(12)
    expect(items).toHaveLength(105)
    expect(codes(({ stage }) => stage === 1)).toHaveLength(49)
    expect(rules).toHaveLength(47)
  })

  test('stands in the order of the draft, section by section', () => {
    expect(
      sections.map(({ code, title, questions }) => ({
        code,
        title,
        items: questions.length,
        core: questions.filter(({ stage }) => stage === 1).length,
        acute: questions.filter(({ mark }) => mark === 'acute').length,
        critical: questions.filter(({ mark }) => mark === 'critical').length,
      })),
    ).toEqual(sectionTally)
    for (const { code, questions } of sections) {
      expect(questions.map((item) => item.code)).toEqual(questions.map((_, place) => `${code}${String(place + 1)}`))
    }
  })

  test('has no fault of integrity', () => {
    expect(lintErrors(risikovurderingV1)).toEqual([])
  })

  test('is plain data: storing and reading it changes nothing', () => {
    expect(JSON.parse(canonicalJson(risikovurderingV1))).toEqual(risikovurderingV1)
  })

  test('has 12 rules for level 4, 23 for level 3 and 12 for level 2, numbered in order', () => {
    const numbered = (level: 2 | 3 | 4, count: number) =>
      Array.from({ length: count }, (_, place) => `R${String(level)}-${String(place + 1).padStart(2, '0')}`)
    expect(rules.map(({ id }) => id)).toEqual([...numbered(4, 12), ...numbered(3, 23), ...numbered(2, 12)])
    expect(rules.every(({ id, minimumLevel }) => id.startsWith(`R${String(minimumLevel)}-`))).toBe(true)
  })
})

describe('[Q2] the marks', () => {
  test('AKUT: ten questions in section C', () => {
    expect(codes(({ mark }) => mark === 'acute')).toEqual([
      ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C8', 'C9', 'C10', 'C11'],
    ])
  })

  test('KRITISK: eighteen questions', () => {
    expect(codes(({ mark }) => mark === 'critical')).toEqual([
      ...['A5', 'A6', 'B1', 'B3', 'C7', 'C12', 'C13', 'E2', 'E3', 'F1', 'F6', 'F7', 'G7', 'G8', 'H2', 'J2', 'J6', 'L2'],
    ])
  })

  test('every AKUT and KRITISK question is required', () => {
    expect(codes(({ mark, required }) => (mark === 'acute' || mark === 'critical') && required !== true)).toEqual([])
  })

  test('required are these besides', () => {
    expect(codes(({ mark, required }) => required === true && mark !== 'acute' && mark !== 'critical')).toEqual([
      ...['A1', 'A2', 'A3', 'A4', 'A7', 'A8', 'G13', 'G14', 'G15', 'H5', 'J1', 'J3'],
      ...['K1', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'L7', 'L9'],
    ])
  })

  test('the reassuring answer is »Nej«, except where »Ja« reassures', () => {
    expect(codes((item) => 'safe' in item && item.safe === 'ja')).toEqual(['G10', 'I5', 'J6', 'J7', 'L2'])
    expect(codes((item) => item.kind === 'choice' && item.safe !== undefined)).toEqual(['A5'])
  })

  test('a critical text can be answered »Uoplyst«', () => {
    expect(codes((item) => item.kind === 'text' && item.mayBeUnknown === true)).toEqual(['B3', 'C13'])
  })
})

describe('[Q3] the confidential annex', () => {
  test('holds 62 questions unless somebody decides otherwise, all of sections H, J and L among them', () => {
    expect(codes(({ annex }) => annex === true)).toHaveLength(62)
    expect(codes(({ code, annex }) => /^[HJL]/.test(code) && annex !== true)).toEqual([])
  })

  test('holds every field of a question that belongs there', () => {
    const left = items
      .filter(({ annex }) => annex === true)
      .flatMap(fieldsOf)
      .filter(({ annex }) => annex !== true)
    expect(left).toEqual([])
  })

  test('holds single fields of lists that do not', () => {
    const partly = items
      .filter(({ annex }) => annex !== true)
      .map((item) => [
        item.code,
        fieldsOf(item)
          .filter(({ annex }) => annex === true)
          .map(({ id }) => id),
      ])
    expect(partly.filter(([, fields]) => fields?.length !== 0)).toEqual([
      ['E6', ['udoevere', 'vidner', 'kilde']],
      ['F3', ['deltagere', 'holdning']],
      ['K3', ['hvemKan', 'hvemRammes', 'varselstegn', 'modtraek']],
    ])
  })
})

describe('[Q4] options', () => {
  const options = [...items, ...items.flatMap(fieldsOf)].flatMap((item) =>
    ('options' in item ? (item.options ?? []) : []).map((option) => ({ kind: item.kind, code: item.code, ...option })),
  )

  test('»Uoplyst« stands alone and leaves the question open', () => {
    for (const option of options.filter(({ id }) => id === 'uoplyst')) {
      expect(option).toMatchObject({ exclusive: true, leavesOpen: true })
    }
  })

  test('»Intet kendt« and what begins with »Ingen« stands alone in a multiple choice', () => {
    const alone = options.filter(({ kind, label }) => kind === 'multipleChoice' && /^(Ingen|Intet kendt)/.test(label))
    expect(alone.map(({ code, id }) => `${code} ${id}`)).toEqual([
      ...['D6 ingenKontrol', 'G11 intetKendt', 'I1 intetKendt', 'J1 ingenSikkerKanal', 'J3 ingenBegraensninger'],
      'L5 ingen',
    ])
    expect(alone.every(({ exclusive }) => exclusive)).toBe(true)
  })

  test('»– begrundes« needs a reason', () => {
    const reasoned = options.filter(({ label }) => label.endsWith('– begrundes'))
    expect(reasoned.map(({ code, id }) => `${code} ${id}`.trim())).toEqual([
      ...['B1 nejUndladt', 'B7 nejBegrundes', 'J3 ingenBegraensninger', 'L4 nejIkkeNoedvendigt'],
      ...['L9 afventer', 'L9 ikkeNoedvendigt', 'nejBegrundes', 'nejBegrundes'],
    ])
    expect(options.filter(({ needsReason }) => needsReason)).toEqual(reasoned)
  })

  test('only these leave a question open besides »Uoplyst«', () => {
    const open = options.filter(({ id, leavesOpen }) => leavesOpen === true && id !== 'uoplyst')
    expect(open.map(({ code, id }) => `${code} ${id}`)).toEqual([
      ...['A5 muligvis', 'B1 jaIkkeAlene', 'B1 nejPlanlagt', 'B1 nejUndladt', 'B1 nejIkkeSikkert'],
      ...['C12 ukendtUndersoegt', 'J5 ikkeAfklaret'],
    ])
  })
})

test('[Q5] what only a person decides is a place in the conclusion, not a question', () => {
  expect(items.flatMap((item) => (item.kind === 'conclusion' ? [`${item.code} ${item.part}`] : []))).toEqual([
    ...['K3 scenarios', 'K4 ownLevel', 'K5 level', 'K6 reason', 'K7 deviations', 'K8 involvement'],
    ...['K9 precautions', 'K10 notYet', 'K11 persons', 'L7 reassessBy'],
  ])
})

test('[Q6] a low level may only be spoken of when the control questions, punishment and psychological violence are clarified', () => {
  expect(risikovurderingV1.lowLevelNeeds.map((id) => items.find((item) => item.id === id)?.code)).toEqual([
    ...['D1', 'D2', 'D3', 'D4', 'D5', 'J2', 'D7', 'E1'],
  ])
})
