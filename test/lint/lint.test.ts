import { evaluate, lint, lintErrors, type QuestionnaireDefinition } from '@forud/shared'
import {
  all,
  answer,
  any,
  countAtLeast,
  field,
  group,
  longText,
  multipleChoice,
  not,
  option,
  rating,
  readFromRows,
  rule,
} from '../../shared/src/authoring/builders.js'
import { anyDay } from '../../shared/src/lint/partition/candidates.js'
import { meaningFaultCases } from './faults/meaningFaults.js'
import { answersOf } from './partition.js'
import { said, sound, withQuestions, withRules } from './sound.js'

const texts = { message: 'Prøve', action: 'Ingen' }
const kindsIn = (definition: QuestionnaireDefinition, budget?: number) =>
  lint(definition, budget === undefined ? {} : { budget }).map(({ kind }) => kind)

test.each(meaningFaultCases.map((fault) => [`${fault.kind}: ${fault.what}`, fault] as const))(
  '[J7] with hardly any budget it is found or named as undecided, never passed over: %s',
  (_, { kind, definition }) => {
    for (const budget of [0, 1, 2, 3, 5, 8]) {
      const kinds = kindsIn(definition, budget)
      expect(kinds.includes(kind) || kinds.includes('undecidedWithinBudget')).toBe(true)
    }
  },
)

test('[J7] what is undecided says what and where, and is a warning', () => {
  const wide = all(answer('rejse').is('ja'), answer('dato').notKnown(), answer('dato').withinDays(3))
  const found = lint(withRules(rule('R9', 2, wide, texts)), { budget: 1 })
  const told = found.find(({ kind, place }) => kind === 'undecidedWithinBudget' && place.id === 'R9')
  expect(told?.severity).toBe('warning')
  expect(told?.says).toContain('inden for 1 trin, om betingelsen kan gælde')
})

test('[J8] an example that proves a finding about rules makes the rule fire', () => {
  const examples = meaningFaultCases.flatMap(({ definition, kind }) =>
    lint(definition)
      .filter((found) => found.kind === kind && found.place.in === 'rule' && found.witness !== undefined)
      .map(({ place, witness = [] }) => ({ definition, rule: place.id, answers: answersOf(witness) })),
  )
  expect(examples.map(({ rule: id }) => id)).toEqual(['R2-1', 'R9', 'R9'])
  for (const { definition, rule: id, answers } of examples) {
    const { findings } = evaluate(definition, answers, { today: anyDay, stage: 2 })
    expect(findings.map((fired) => fired.rule)).toContain(id)
  }
})

test('[J9] an institution whose name holds a forbidden word can be asked about, and so can answers and help', () => {
  const kinds = kindsIn(
    withQuestions(
      rating('Z1', 'sparring', 'Har Etnisk Konsulentteam været spurgt?', said),
      longText('Z2', 'tvang', 'Presses barnet?', { ...said, help: 'Det er ikke religionen, der vurderes.' }),
      multipleChoice('Z3', 'udoever', 'Hvem udøver kontrollen?', {
        ...said,
        options: [option('miljoe', 'Religiøst eller etnisk miljø'), option('andre', 'Andre')],
      }),
    ),
  )
  expect(kinds).toEqual([])
})

test('[J10] a fault in one condition does not hide what is wrong with another', () => {
  const broken = rule('R8', 2, answer('findesIkke').is('ja'), texts)
  const never = rule('R9', 2, all(answer('rejse').is('ja'), answer('rejse').is('nej')), texts)
  expect(lintErrors(withRules(broken, never)).map(({ kind, place }) => [kind, place.id])).toEqual([
    ['unknownReference', 'R8'],
    ['neverHolds', 'R9'],
  ])
})

test('[J10] the definition is read and never changed', () => {
  const before = structuredClone(sound)
  lint(sound)
  expect(sound).toEqual(before)
})

test('[J4] choices can be made together, unless they exclude each other', () => {
  const options = [option('a', 'A'), option('b', 'B'), option('c', 'C'), option('ingen', 'Ingen', { exclusive: true })]
  const reading = (...together: readonly string[]) => ({
    ...withQuestions(multipleChoice('Z1', 'ny', 'Ny?', { ...said, options })),
    rules: withRules(rule('R9', 2, all(...together.map((one) => answer('ny').is(one))), texts)).rules,
  })
  expect(kindsIn(reading('a', 'b', 'c'))).toEqual([])
  expect(kindsIn(reading('a', 'ingen'))).toEqual(['neverHolds'])
})

test('[J7] answers that several parts share are tried first, so that a small budget goes far', () => {
  const ids = Array.from({ length: 14 }, (_, place) => `y${String(place)}`)
  const last = answer('y13')
  const many = countAtLeast(6, ...ids.slice(0, 12).map((id) => answer(id).is('ja')))
  const never = rule('R9', 2, any(all(many, last.is('ja'), last.is('nej'))), texts)
  const questions = ids.map((id, place) => rating(`Z${String(place)}`, id, `Nummer ${String(place)}?`, said))
  const definition = { ...withQuestions(...questions), rules: withRules(never).rules }
  const found = lint(definition, { budget: 30 }).filter(({ place }) => place.id === 'R9')
  expect(found.map(({ kind }) => kind)).toEqual(['neverHolds'])
})

test('[J7] a part whose effect is undecided is told of', () => {
  const inParts = rule(
    'R9',
    2,
    any(answer('frygt').atLeast(5), all(answer('rejse').is('ja'), answer('pas').is('ja'))),
    texts,
  )
  const says = (budget: number) => lint(withRules(inParts), { budget }).map((found) => found.says)
  const told = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(says).filter((text) => text.includes('om hver del gør en forskel'))
  expect(told.length).toBeGreaterThan(0)
})

test('[J10] rules that say the same of the same answers are told of once, at the later one', () => {
  const same = (message: string) => rule('R9', 2, answer('kontrol').is('ja'), { message, action: 'Samtale' })
  const found = (message: string) => lint(withRules(same(message))).map(({ kind, place }) => [kind, place.id])
  expect(found('Andre ord')).toEqual([['contradictoryRules', 'R9']])
  expect(found('Kontrol')).toEqual([['shadowedRule', 'R9']])
})

test('[J10] a cycle is told of as a cycle and not as references forward', () => {
  const waiting = (code: string, id: string, other: string) =>
    rating(code, id, 'Venter?', { ...said, asked: { when: answer(other).is('ja') } })
  expect(kindsIn(withQuestions(waiting('Z1', 'en', 'to'), waiting('Z2', 'to', 'en')))).toEqual(['cycle'])
})

test('[J10] a blank that must be accounted for is no fault', () => {
  expect(kindsIn(withRules(rule('R9', 2, answer('adgang').notKnown(), texts)))).toEqual([])
})

test('[J10] a question behind a faulty condition is not judged', () => {
  const definition = withQuestions(
    rating('Z1', 'en', 'En?', { ...said, asked: { when: answer('findesIkke').is('ja') } }),
    rating('Z2', 'to', 'To?', { ...said, asked: { when: answer('en').is('ja') } }),
  )
  expect(kindsIn(definition)).toEqual(['unknownReference'])
})

test('[J7] a level is not called blank on a guess', () => {
  const five = [answer('rejse'), answer('pas'), answer('kontrol'), answer('trussel').now, answer('trussel').earlier]
  const hard = all(
    countAtLeast(3, ...five.map((one) => one.is('ja'))),
    countAtLeast(3, ...five.map((one) => one.is('nej'))),
  )
  const rules = [
    ...sound.rules.filter(({ minimumLevel }) => minimumLevel !== 2),
    rule('R9', 2, any(answer('frygt').notKnown(), hard), texts),
  ]
  const told = (budget: number) =>
    lint({ ...sound, rules }, { budget })
      .filter(({ says }) => says.includes('om reglen kræver et åbent spørgsmål') || says.includes('niveau 2 nås kun'))
      .map(({ kind, place }) => [kind, place.id])
  expect(told(40)).toEqual([['undecidedWithinBudget', 'R9']])
  expect(told(20_000)).toEqual([['levelOnlyThroughBlank', 'rules']])
})

test('[J7] a question with more meanings than can be tried is named as undecided, and soon', () => {
  const wide = (count: number) => {
    const options = Array.from({ length: count }, (_, place) => option(`o${String(place)}`, `Svar ${String(place)}`))
    const each = options.map(({ id }) => answer('ny').is(id))
    const definition = withQuestions(multipleChoice('Z1', 'ny', 'Ny?', { ...said, options }))
    return { ...definition, rules: withRules(rule('R9', 2, countAtLeast(3, ...each), texts)).rules }
  }
  expect(kindsIn(wide(7))).toEqual([])
  expect(kindsIn(wide(40))).toEqual(['undecidedWithinBudget'])
})

test('[J7] so is a list that more references read than can be tried', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const options = [option('ja', 'ja'), option('nej', 'nej')]
  const definition = withQuestions(
    group('Z0', 'liste', 'Liste?', {
      ...said,
      rowName: 'post',
      fields: ids.map((id) => field.choice(id, id, options)),
    }),
    ...ids.map((id) =>
      readFromRows(`Z${id}`, `vist${id}`, 'Hvilke?', { ...said, to: 'liste', field: id, oneOf: ['ja'] }),
    ),
  )
  const reads = all(...ids.map((id) => not(answer(`vist${id}`).notKnown())))
  expect(kindsIn({ ...definition, rules: withRules(rule('R9', 2, reads, texts)).rules })).toEqual([
    'undecidedWithinBudget',
  ])
})
