import {
  completenessErrors,
  proposedSettings,
  type Conclusion,
  type Content,
  type Entity,
  type OwnLevel,
  type QuestionnaireDefinition,
  type Scenario,
  type Sending,
} from '@forud/shared'
import { answer } from '../../shared/src/authoring/builders.js'
import { small } from '../support/smallQuestionnaire.js'

/** Children are a list of the case, needed when the answer says so, and level 4 demands that the police was considered. */
const demanding: QuestionnaireDefinition = {
  ...small,
  sections: small.sections.map((section) => ({
    ...section,
    questions: section.questions.map((item) =>
      item.kind === 'group' ? { ...item, list: 'child', neededWhen: answer('findes').is('ja') } : item,
    ),
  })),
  levelDemands: [
    { level: 4, question: 'politi', refusedWhen: answer('politi').is('nej'), message: 'Politiet skal være overvejet.' },
  ],
}

const now = '2026-11-20T13:10:00.000Z' // a Friday
const ownLevel: OwnLevel = { stage: 1, level: 2, by: 'anna', at: now }
const answers: Content['answers'] = {
  samtale: { value: 'alene' },
  trussel: { now: 'nej', earlier: 'nej', reason: { now: 'Undersøgt.', earlier: 'Undersøgt.' } },
  rejse: { value: 'nej', reason: 'Undersøgt.' },
  adgang: { value: 'ja', reason: 'Begrænset.' },
  mangler: { value: 'Intet.' },
}
const conclusion: Conclusion = {
  level: 2,
  reason: 'Kontrol uden tegn på nært forestående skade.',
  raisedReason: 'Forsigtighed.',
  involvement: 'ikkeEndnu',
  notYet: { reason: 'Barnet er ikke forberedt.', reconsiderBy: '2026-11-25', laterInformation: 'Anna taler med dem.' },
  reassessBy: '2026-11-25',
}
const scenario = { warningSigns: 'Fravær.', countermeasure: 'Ring til skolen.', responsible: 'Anna' }
const scenarios: readonly Scenario[] = [
  { id: '1', type: 'mestSandsynlig', event: 'Mere kontrol.', ...scenario },
  { id: '2', type: 'vaerstTaenkelig', event: 'Rejse.', ...scenario },
  { id: '3', type: 'foraeldreneFaarKendskab', event: 'Pres.', ...scenario },
]

type Change = { answers?: Content['answers']; conclusion?: Conclusion; acute?: Content['acute'] } & Partial<
  Omit<Sending, 'content'>
>
const gaps = ({ answers: extra, conclusion: concluded, acute, ...rest }: Change = {}) =>
  completenessErrors({
    definition: small,
    content: { answers: { ...answers, ...extra }, acute: acute ?? {}, conclusion: { ...conclusion, ...concluded } },
    entities: [],
    ownLevel,
    stage: 1,
    settings: proposedSettings,
    now,
    ...rest,
  }).map(({ path }) => path)
const precaution = (fields: Entity['answers']): Entity => ({
  id: 'p1',
  kind: 'precaution',
  revision: 1,
  answers: fields,
})
const full = precaution({
  type: { value: 'andet' },
  ansvarlig: { value: 'Anna' },
  frist: { value: '2026-11-24T10:00:00.000Z' },
})

test('[X1][X2] a finished 24-hour core can be sent, and not before the own level is locked', () => {
  expect(gaps()).toEqual([])
  expect(gaps({ ownLevel: undefined })).toEqual(['ownLevel'])
  expect(gaps({ stage: 2, ownLevel, conclusion: { scenarios } })).toEqual(['ownLevel'])
})

test('[X2] level, reason, involvement and the next date are always needed', () => {
  const empty: Conclusion = { level: undefined, reason: ' ', involvement: undefined, reassessBy: undefined }
  expect(gaps({ conclusion: empty })).toEqual([
    'conclusion.level',
    'conclusion.reason',
    'conclusion.involvement',
    'conclusion.reassessBy',
  ])
})

describe('the level', () => {
  const threat = { trussel: { now: 'ja', earlier: 'ja' } } as const
  const acute = { trussel: { contacted: 'Leder', at: now } }
  test('[X3] below the indication needs one reason for each rule above it', () => {
    expect(gaps({ answers: threat, acute })).toEqual(['conclusion.deviations.R4-1', 'conclusion.deviations.R3-1'])
    expect(gaps({ answers: threat, acute, conclusion: { deviations: { 'R4-1': 'Afklaret.' } } })).toEqual([
      'conclusion.deviations.R3-1',
    ])
  })
  test('[X3] above the indication needs one short reason', () => {
    expect(gaps({ conclusion: { raisedReason: undefined } })).toEqual(['conclusion.raisedReason'])
    expect(gaps({ conclusion: { raisedReason: undefined }, answers: { kontrol: { value: 'ja' } } })).toEqual([])
  })
})

describe('scenarios', () => {
  const high: Conclusion = { level: 3, notYet: { ...conclusion.notYet, reconsiderBy: '2026-11-25' } }
  test('[X4] stage 1 needs one in short form, at level 3–4 only', () => {
    expect(gaps({ conclusion: high })).toEqual(['conclusion.scenarios'])
    expect(
      gaps({ conclusion: { ...high, scenarios: [{ id: '3', type: 'foraeldreneFaarKendskab', event: 'Pres.' }] } }),
    ).toEqual([])
    expect(gaps()).toEqual([])
  })
  test('[X4] stage 2 needs all three, each with sign, countermeasure and who is responsible', () => {
    const second = { stage: 2 as const, ownLevel: { ...ownLevel, stage: 2 as const } }
    expect(gaps({ ...second, conclusion: { scenarios } })).toEqual([])
    expect(gaps({ ...second, conclusion: { scenarios: scenarios.slice(1) } })).toEqual(['conclusion.scenarios'])
    const short = scenarios.map((one) => (one.id === '2' ? { ...one, countermeasure: '' } : one))
    expect(gaps({ ...second, conclusion: { scenarios: short } })).toEqual(['conclusion.scenarios'])
  })
})

describe('involvement', () => {
  const second = { stage: 2 as const, ownLevel: { ...ownLevel, stage: 2 as const } }
  test('[X5] is never open after stage 1', () => {
    expect(gaps({ conclusion: { involvement: 'kanInddrages' } })).toEqual(['conclusion.involvement'])
    expect(gaps({ ...second, conclusion: { involvement: 'kanInddrages', scenarios } })).toEqual([])
  })
  test('[X5][X8] after stage 1 is conditional only when it cannot wait, and with a precaution', () => {
    const conditional: Conclusion = { involvement: 'underForholdsregler' }
    expect(gaps({ conclusion: conditional })).toEqual(['conclusion.cannotWaitReason', 'conclusion.precautions'])
    expect(gaps({ conclusion: { ...conditional, cannotWaitReason: 'Afgørelse i dag.' }, entities: [full] })).toEqual([])
  })
  test('[X8] needs an owner and a deadline for every precaution', () => {
    const conditional: Conclusion = { involvement: 'underForholdsregler', cannotWaitReason: 'Afgørelse i dag.' }
    expect(gaps({ conclusion: conditional, entities: [precaution({ type: { value: 'andet' } })] })).toEqual([
      'conclusion.precautions',
    ])
  })
  test('[X6] is never open at level 3–4, not even for one person', () => {
    const open: Conclusion = { level: 3, involvement: 'kanInddrages', scenarios }
    expect(gaps({ ...second, conclusion: open })).toEqual(['conclusion.involvement'])
    const person = { person: 'mor', decision: 'kanInddrages', reason: 'Hun har selv søgt hjælp.' } as const
    expect(gaps({ ...second, conclusion: { level: 3, scenarios, persons: [person] } })).toEqual(['conclusion.persons'])
  })
  test('[X7] with something essential unclarified needs a reason of its own', () => {
    const open = {
      answers: { rejse: { value: 'nej' } },
      conclusion: { involvement: 'kanInddrages', scenarios },
    } as const
    expect(gaps({ ...second, ...open })).toEqual(['conclusion.unclarifiedReason'])
    const reasoned = { ...open.conclusion, unclarifiedReason: 'Passet er hos politiet.' }
    expect(gaps({ ...second, answers: open.answers, conclusion: reasoned })).toEqual([])
    expect(gaps({ answers: open.answers, conclusion: { level: 1, raisedReason: undefined } })).toEqual([
      'conclusion.unclarifiedReason',
    ])
  })
})

describe('dates', () => {
  test('[X9] »ikke endnu« needs reason, date within the period, and a plan for telling the parents', () => {
    expect(gaps({ conclusion: { notYet: undefined } })).toEqual([
      'conclusion.notYet.reason',
      'conclusion.notYet.reconsiderBy',
      'conclusion.notYet.laterInformation',
    ])
    const by = (reconsiderBy: string) => gaps({ conclusion: { notYet: { ...conclusion.notYet, reconsiderBy } } })
    expect(by('2026-11-26')).toEqual(['conclusion.notYet.reconsiderBy'])
    expect(by('2026-11-19')).toEqual(['conclusion.notYet.reconsiderBy'])
    expect(by('2026-11-25')).toEqual([])
  })
  test('[X10] a later reassessment needs a reason, and stage 1 has three working days at the most', () => {
    expect(gaps({ conclusion: { reassessBy: '2026-11-26' } })).toEqual(['conclusion.reassessLaterReason'])
    expect(gaps({ conclusion: { reassessBy: '2026-11-26', reassessLaterReason: 'Ferie.' } })).toEqual([])
    const second = { stage: 2 as const, ownLevel: { ...ownLevel, stage: 2 as const } }
    expect(gaps({ ...second, conclusion: { scenarios, reassessBy: '2026-12-04' } })).toEqual([])
    expect(gaps({ ...second, conclusion: { scenarios, reassessBy: '2026-12-05' } })).toEqual([
      'conclusion.reassessLaterReason',
    ])
  })
})

describe('what must not be forgotten', () => {
  const threat = { trussel: { now: 'ja', earlier: 'nej', reason: { earlier: 'Undersøgt.' } } } as const
  const deviations = { 'R4-1': 'Afklaret.' }
  test('[X11] a current »Ja« needs who was contacted and when, or why nobody was', () => {
    expect(gaps({ answers: threat, conclusion: { deviations } })).toEqual(['acute.trussel'])
    expect(
      gaps({ answers: threat, conclusion: { deviations }, acute: { trussel: { nobodyBecause: 'Afværget.' } } }),
    ).toEqual([])
  })
  test('[X12] a level is not sent while what the questionnaire demands of it has not been considered', () => {
    const four: Conclusion = {
      level: 4,
      scenarios,
      notYet: { ...conclusion.notYet, reconsiderBy: '2026-11-21' },
      reassessBy: '2026-11-21',
    }
    const at4 = (value: string) =>
      gaps({ definition: demanding, answers: { politi: { value, reason: 'Ikke nu.' } }, conclusion: four })
    expect(at4('nej')).toEqual(['answers.politi'])
    expect(at4('ja')).toEqual([])
    expect(gaps({ definition: demanding, answers: { politi: { value: 'nej', reason: 'Ikke nu.' } } })).toEqual([])
  })
  test('[X13] the list of children and the answer about them agree', () => {
    const child: Entity = { id: 'b1', kind: 'child', revision: 1, answers: {} }
    const listed = (change: Change) => gaps({ definition: demanding, ...change })
    expect(listed({ answers: { findes: { value: 'ingen' } }, entities: [child] })).toEqual(['answers.findes'])
    const second = { stage: 2 as const, ownLevel: { ...ownLevel, stage: 2 as const }, conclusion: { scenarios } }
    expect(listed({ ...second, answers: { findes: { value: 'ja' } } })).toEqual(['answers.boern'])
    expect(listed({ ...second, answers: { findes: { value: 'ja' } }, entities: [child] })).toEqual([])
  })
})
