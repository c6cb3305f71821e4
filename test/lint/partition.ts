import fc from 'fast-check'
import { evaluate, type Answer, type Answers, type Condition, type Witness } from '@forud/shared'
import { anyDay } from '../../shared/src/lint/partition/candidates.js'
import { solve } from '../../shared/src/lint/partition/solve.js'
import { sourcesOf, type Goal } from '../../shared/src/lint/partition/sources.js'
import { bitOf, doesNotHold, fails, holds, untold } from '../../shared/src/lint/partition/truths.js'
import { testOf } from '../../shared/src/questionnaire/conditionTest.js'
import { smallWorld, today, type SmallWorld } from './smallWorlds.js'

const budget = 100_000
const truths = [holds, fails, untold, doesNotHold, holds | untold, holds | fails]

/** How often each interesting state was met. */
export type Tally = { found: number; nothing: number; conditional: number; together: number }

/** What the search finds in classes of answers is what trying every single answer finds. */
export function partitionIsExact(runs: number): Tally {
  const tally: Tally = { found: 0, nothing: 0, conditional: 0, together: 0 }
  fc.assert(
    fc.property(smallWorld, (world) => {
      const seen = world.seen()
      const asks = world.definition.sections[0]?.questions.some(({ asked }) => asked !== undefined) === true
      if (asks) tally.conditional += 1
      for (const wanted of truths) agree(world, seen, [[world.first, wanted]], tally)
      agree(
        world,
        seen,
        [
          [world.first, holds],
          [world.second, doesNotHold],
        ],
        tally,
      )
      agree(
        world,
        seen,
        [
          [world.first, doesNotHold],
          [world.second, holds],
        ],
        tally,
      )
      agree(
        world,
        seen,
        [
          [world.first, holds],
          [world.second, holds],
        ],
        tally,
      )
    }),
    { numRuns: runs },
  )
  return tally
}

function agree(
  { definition }: SmallWorld,
  seen: readonly Answers[],
  wanted: readonly (readonly [Condition, number])[],
  tally: Tally,
): void {
  const scope = sourcesOf(definition).every
  const goals: readonly Goal[] = wanted.map(([condition, truth]) => ({ condition, scope, wanted: truth }))
  const isMet = (answers: Answers, day: string): boolean =>
    wanted.every(([condition, truth]) => (bitOf(testOf(condition)({ answers, today: day })) & truth) !== 0)
  const verdict = solve(goals, { budget })
  const exists = seen.some((answers) => isMet(answers, today))
  expect(verdict.found).toBe(exists ? 'example' : 'nothing')
  if (verdict.found === 'example') {
    const answers = evaluate(definition, answersOf(verdict.witness), { today: anyDay, stage: 2 }).relevantAnswers
    expect(isMet(answers, anyDay)).toBe(true)
  }
  tally[exists ? 'found' : 'nothing'] += 1
  if (wanted.length > 1) tally.together += 1
}

/** The example as answers, both columns of a factor together. */
export function answersOf(witness: Witness): Answers {
  const answers: Record<string, Answer> = {}
  for (const { question, aspect, answer } of witness) {
    if (answer === undefined) continue
    answers[question] = aspect === undefined ? answer : { ...columnsOf(answers[question]), ...columnsOf(answer) }
  }
  return answers
}

const columnsOf = ({ now, earlier }: Answer = {}) => ({ ...(now && { now }), ...(earlier && { earlier }) })
