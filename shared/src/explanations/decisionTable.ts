import type { Answer, Answers } from '../questionnaire/answers.js'
import type { Condition, Truth } from '../questionnaire/condition.js'
import { testOf, type ConditionTest } from '../questionnaire/conditionTest.js'
import { anyDay } from '../lint/partition/candidates.js'
import { classWords } from './classWords.js'
import { groupedBy } from './groupedBy.js'
import type { Names } from './nouns.js'
import { readingsOf, type Reading } from './readings.js'

/** Every combination of answers that matters, and what follows. »–«: whatever the answer is. */
export type DecisionTable = { readonly columns: readonly string[]; readonly rows: readonly DecisionRow[] }
export type DecisionRow = { readonly cells: readonly string[]; readonly truth: Truth }
export type TooLarge = { readonly tooLarge: 'columns' | 'rows' }

const columnsAtMost = 4
const rowsAtMost = 16
const combinationsAtMost = 20_000

/** The decision table of a condition, or why it would be too large for a page. */
export function decisionTable(condition: Condition, names: Names): DecisionTable | TooLarge {
  const readings = readingsOf(condition, names)
  if (readings === undefined || readings.length > columnsAtMost) return { tooLarge: 'columns' }
  const combinations = readings.reduce((product, { classes }) => product * classes.length, 1)
  if (combinations > combinationsAtMost) return { tooLarge: 'rows' }
  const rows = rowsFrom(readings, 0, {}, testOf(condition))
  return rows.length > rowsAtMost ? { tooLarge: 'rows' } : { columns: readings.map(({ name }) => name), rows }
}

/** The rows that begin with the answers given. Classes after which the same follows share a row. */
function rowsFrom(
  readings: readonly Reading[],
  place: number,
  given: Answers,
  test: ConditionTest,
): readonly DecisionRow[] {
  const reading = readings[place]
  if (reading === undefined) return [{ cells: [], truth: test({ answers: given, today: anyDay }) }]
  const branches = reading.classes.map((candidates) => ({
    candidates,
    rows: rowsFrom(readings, place + 1, withAnswer(given, reading, candidates[0]?.answer), test),
  }))
  const groups = groupedBy(branches, ({ rows }) => JSON.stringify(rows, truthAsText))
  return groups.flatMap((group) => {
    const cell =
      groups.length === 1
        ? '–'
        : classWords(
            reading,
            group.flatMap(({ candidates }) => candidates),
          )
    return (group[0]?.rows ?? []).map(({ cells, truth }) => ({ cells: [cell, ...cells], truth }))
  })
}

/** JSON knows no `undefined`. */
const truthAsText = (key: string, value: unknown): unknown => (key === 'truth' ? String(value) : value)

function withAnswer(given: Answers, { question }: Reading, answer: Answer | undefined): Answers {
  const before = given[question.id]
  if (answer === undefined) return given
  const both = before === undefined ? answer : { ...columnsOf(before), ...columnsOf(answer) }
  return { ...given, [question.id]: both }
}

const columnsOf = ({ now, earlier }: Answer) => ({
  ...(now === undefined ? {} : { now }),
  ...(earlier === undefined ? {} : { earlier }),
})
