import { evaluate, lint, lintErrors, type QuestionnaireDefinition } from '@forud/shared'
import { answer, all, longText, multipleChoice, option, rating, rule } from '../../shared/src/authoring/builders.js'
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
