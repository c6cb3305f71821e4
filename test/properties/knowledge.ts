import fc from 'fast-check'
import { questionsOf, type Answer, type Answers, type Condition, type Question } from '@forud/shared'
import { testOf } from '../../shared/src/questionnaire/conditionTest.js'
import { anyAnswer } from '../support/anyAnswers.js'
import { anyDefinition, conditionOn } from '../support/anyDefinition.js'
import { counting } from '../support/counting.js'

const today = '2026-11-22'

/** The same without »is unknown« and »is not known to be«: those parts are left out. */
function plain(condition: Condition): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'countAtLeast':
      return { ...condition, of: condition.of.map(plain) }
    case 'not':
      return { ...condition, of: plain(condition.of) }
    case 'notKnown':
    case 'notKnownToBe':
      return { op: 'all', of: [] }
    case 'is':
    case 'atLeast':
    case 'withinDays':
    case 'afterDays':
    case 'rowsAtLeast':
      return condition
  }
}

const anyCondition = (questions: readonly Question[]): fc.Arbitrary<Condition> => {
  const leaf = fc.nat(9999).map((pick): Condition => conditionOn(questions, pick) ?? { op: 'all', of: [] })
  return fc
    .tuple(leaf, leaf, leaf, fc.nat(4), fc.integer({ min: 1, max: 3 }))
    .map(([one, two, three, shape, count]): Condition => {
      const of = [one, two, three]
      if (shape === 0) return { op: 'countAtLeast', count, of }
      if (shape === 1) return { op: 'not', of: { op: 'any', of } }
      return { op: shape === 2 ? 'all' : 'any', of: [one, { op: shape === 3 ? 'all' : 'any', of: [two, three] }] }
    })
}

type Learning = { readonly condition: Condition; readonly before: Answers; readonly after: Answers }
const anyLearning: fc.Arbitrary<Learning> = anyDefinition.chain((definition) => {
  const questions = questionsOf(definition)
  return fc
    .tuple(
      anyCondition(questions).map(plain),
      fc.tuple(
        ...questions.map((question) => fc.tuple(anyAnswer(question), fc.constantFrom('known', 'blank', 'uoplyst'))),
      ),
    )
    .map(([condition, drawn]) => {
      const learned = questions.map(
        (question, place) => [question, drawn[place]?.[0] ?? {}, drawn[place]?.[1]] as const,
      )
      return {
        condition,
        after: Object.fromEntries(learned.map(([{ id }, answer]) => [id, answer])),
        before: Object.fromEntries(
          learned.flatMap(([question, answer, state]) =>
            state === 'blank' ? [] : [[question.id, state === 'uoplyst' ? inDoubt(question, answer) : answer]],
          ),
        ),
      }
    })
})

/** The same answer while it was still unknown, where its kind can say so. */
function inDoubt(question: Question, answer: Answer): Answer {
  switch (question.kind) {
    case 'factor':
      return { now: 'uoplyst', earlier: 'uoplyst' }
    case 'rating':
    case 'choice':
    case 'date':
      return { value: 'uoplyst' }
    case 'multipleChoice':
      return { values: ['uoplyst'] }
    default:
      return answer
  }
}

/** More knowledge never contradicts what was known. */
export function knowledgeLaws(runs: number, least: (share: number) => number): void {
  test('[C10] what a condition without known/unknown operators says stays true when more becomes known', () => {
    const met = counting('stayed true', 'stayed false', 'became known', 'stayed unknown')
    fc.assert(
      fc.property(anyLearning, ({ condition, before, after }) => {
        const known = testOf(condition)({ answers: before, today })
        const learned = testOf(condition)({ answers: after, today })
        if (known !== undefined) expect(learned).toBe(known)
        if (known === undefined) met.count(learned === undefined ? 'stayed unknown' : 'became known')
        else met.count(known ? 'stayed true' : 'stayed false')
      }),
      { numRuns: runs },
    )
    met.atLeast({
      'stayed true': least(0.02),
      'stayed false': least(0.05),
      'became known': least(0.05),
      'stayed unknown': least(0.02),
    })
  })
}
