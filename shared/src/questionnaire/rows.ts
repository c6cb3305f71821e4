import type { Answer, Answers, Row } from './answers.js'
import type { Subject } from './conditionTest.js'
import type { GroupQuestion, ReferenceQuestion } from './definition.js'
import { askedTest } from './program.js'

/** A row's fields that are asked; a condition reads the row itself and earlier questions outside it. */
export function relevantRow(group: GroupQuestion, row: Row, { answers, today }: Subject): Row {
  const kept: Record<string, Answer> = {}
  for (const field of group.fields) {
    const subject = { answers: { ...answers, ...kept }, today }
    if (field.asked !== undefined && askedTest(field.asked)(subject) !== true) continue
    const answer = row.answers[field.id]
    if (answer !== undefined) kept[field.id] = answer
  }
  return { id: row.id, answers: kept }
}

export function relevantRows(group: GroupQuestion, answer: Answer, subject: Subject): Answer {
  if (answer.rows === undefined || group.fields.every(({ asked }) => asked === undefined)) return answer
  return { ...answer, rows: answer.rows.map((row) => relevantRow(group, row, subject)) }
}

/** The rows that say so themselves, as the answer to the question that only shows them. */
export function rowsSaying({ to, readFrom }: ReferenceQuestion, answers: Answers): Answer | undefined {
  const rows = answers[to]?.rows
  if (rows === undefined || readFrom === undefined) return undefined
  const says = (row: Row): boolean => readFrom.oneOf.some((option) => option === row.answers[readFrom.field]?.value)
  return { values: rows.filter(says).map(({ id }) => id) }
}
