import type { Answers, Row } from '../questionnaire/answers.js'
import type { Subject } from '../questionnaire/conditionTest.js'
import type {
  GroupQuestion,
  Question,
  QuestionId,
  QuestionnaireDefinition,
  Stage,
} from '../questionnaire/definition.js'
import { walk } from '../questionnaire/pass.js'
import { programOf, type Step } from '../questionnaire/program.js'
import { relevantRow } from '../questionnaire/rows.js'
import type { Given } from './explanation.js'

/** What the parts of a condition read: answers that count, and what was given besides. */
export type Scope = {
  readonly definition: QuestionnaireDefinition
  readonly stage: Stage
  readonly subject: Subject
  /** Every answer, also those of questions that are no longer asked. */
  readonly given: Answers
  /** The fields that stand before the one explained, and the whole row. */
  readonly row?: {
    readonly group: GroupQuestion
    readonly fields: readonly Question[]
    readonly given: Row
    readonly outside: Subject
  }
}

export function scopeOf(definition: QuestionnaireDefinition, { answers, today, stage }: Given): Scope {
  const { subject } = walk(programOf(definition), answers, { today, stage })
  return { definition, stage, subject, given: answers }
}

/** Seen from a field: the row's earlier fields stand before the questions outside it. */
export function rowScope(scope: Scope, group: GroupQuestion, row: Row, field: QuestionId): Scope {
  const place = group.fields.findIndex(({ id }) => id === field)
  const fields = group.fields.slice(0, Math.max(0, place))
  const outside = scope.row?.outside ?? scope.subject
  const kept = relevantRow({ ...group, fields }, row, outside).answers
  const subject = { answers: { ...outside.answers, ...kept }, today: outside.today }
  return { ...scope, subject, row: { group, fields, given: row, outside } }
}

export const fieldIn = ({ row }: Scope, id: QuestionId): Question | undefined =>
  row?.fields.find((field) => field.id === id)

export const stepIn = ({ definition }: Scope, id: QuestionId): Step | undefined => programOf(definition).stepOf.get(id)

/** Seen from the questions outside the row. */
export const outsideOf = ({ definition, stage, subject, given, row }: Scope): Scope => ({
  definition,
  stage,
  subject: row?.outside ?? subject,
  given,
})
