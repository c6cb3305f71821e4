import fc from 'fast-check'
import { evaluate, questionnaires, questionsOf, type Answer, type Answers, type Question } from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { counting } from '../support/counting.js'

const today = '2026-11-22'
/** From the least alarming to the most. »Ikke relevant« stands outside: it is no degree of alarm. A blank counts as »Uoplyst«. */
const order = ['nej', 'uoplyst', 'mistanke', 'ja'] as const
type Degree = (typeof order)[number]

/** The exceptions, named one by one: here »Ja« reassures, and the order is turned round. */
const reassuredByYes = ['afstand', 'trygVoksen', 'adgang', 'aktindsigt', 'planKendt']

const definition = questionnaires.at(-1)!
const rated = questionsOf(definition).filter(({ kind }) => kind === 'factor' || kind === 'rating')
const degrees = ({ id }: Question): readonly Degree[] => (reassuredByYes.includes(id) ? order.toReversed() : order)

type Raise = {
  readonly question: Question
  readonly aspect: 'now' | 'earlier'
  readonly from: number
  readonly by: number
}
const anyRaise: fc.Arbitrary<Raise> = fc.record({
  question: fc.constantFrom(...rated),
  aspect: fc.constantFrom('now' as const, 'earlier' as const),
  from: fc.integer({ min: 0, max: 2 }),
  by: fc.integer({ min: 1, max: 3 }),
})

const saying = (answers: Answers, { question, aspect }: Raise, degree: Degree): Answers => {
  const given = question.kind === 'factor' ? { ...answers[question.id], [aspect]: degree } : { value: degree }
  return { ...answers, [question.id]: given }
}
/** Many answers, most of them calm: where everything alarms, nothing more can raise the level. */
const manyAnswers = fc
  .tuple(anyAnswers(definition), anyAnswers(definition), fc.array(fc.nat(9), { minLength: 120, maxLength: 120 }))
  .map(([one, two, calm]): Answers => {
    const answers = { ...one, ...two }
    const calmed = rated
      .filter((_, place) => (calm[place] ?? 0) > 0)
      .map((question) => [question.id, calmest(question)] as const)
    return { ...answers, ...Object.fromEntries(calmed) }
  })
function calmest(question: Question): Answer {
  const least = degrees(question)[0]
  return question.kind === 'factor' ? { now: least, earlier: least } : { value: least }
}

/** A more alarming answer never lowers the indicated minimum, whatever it shows or hides. */
export function alarmLaws(runs: number, least: (share: number) => number): void {
  test('[R6] »Ja« reassures just where the questionnaire says so', () => {
    const said = rated.filter((question) => 'safe' in question && question.safe === 'ja').map(({ id }) => id)
    expect(said).toEqual(reassuredByYes)
  })

  test('[R6] a more alarming answer never lowers the minimum level, branching included', () => {
    const met = counting('raised', 'unchanged', 'shows questions')
    fc.assert(
      fc.property(manyAnswers, anyRaise, (answers, raise) => {
        const scale = degrees(raise.question)
        const to = Math.min(3, raise.from + raise.by)
        const low = saying(answers, raise, scale[raise.from] ?? 'nej')
        const high = saying(answers, raise, scale[to] ?? 'ja')
        const before = evaluate(definition, low, { today, stage: 2 })
        const after = evaluate(definition, high, { today, stage: 2 })
        expect(after.minimumLevel).toBeGreaterThanOrEqual(before.minimumLevel)
        met.count(after.minimumLevel > before.minimumLevel ? 'raised' : 'unchanged')
        if (after.asked.length > before.asked.length) met.count('shows questions')
      }),
      { numRuns: runs },
    )
    met.atLeast({ raised: least(0.1), unchanged: least(0.1), 'shows questions': least(0.01) })
  })
}
