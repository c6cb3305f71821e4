import type { Answers, Row } from '../questionnaire/answers.js'
import {
  caseLists,
  type CaseList,
  type GroupQuestion,
  type IsoDate,
  type Question,
  type QuestionnaireDefinition,
} from '../questionnaire/definition.js'
import { questionsOf } from '../questionnaire/program.js'
import type { Instant } from './instant.js'

/** Lists that belong to the child's case and not to one assessment. Rows keep their ids across assessments. */
export const entityKinds = [...caseLists, 'precaution', 'contact', 'notification'] as const
export type EntityKind = (typeof entityKinds)[number]

/** One row of a case list. Its answers have the shape of the group's fields. */
export type Entity = Row & { readonly kind: EntityKind; readonly revision: number; readonly answers: Answers }

const isListed = (question: Question): question is ListedGroup =>
  question.kind === 'group' && question.list !== undefined
/** A group whose rows are one of the case's lists. */
export type ListedGroup = GroupQuestion & { readonly list: CaseList }

/** The questions that show the case's lists; their fields shape the rows. */
export const listQuestions = (definition: QuestionnaireDefinition): readonly ListedGroup[] =>
  questionsOf(definition).filter(isListed)

/** The question that shows that list, or `undefined`. */
export const listQuestion = (definition: QuestionnaireDefinition, kind: EntityKind): ListedGroup | undefined =>
  listQuestions(definition).find(({ list }) => list === kind)

export type Child = {
  readonly name: string
  readonly cpr?: string
  readonly birthDate?: IsoDate
}

/** The case as it stood when an assessment was submitted. */
export type CaseSnapshot = {
  readonly caseNumber: string
  readonly child: Child
  readonly entities: readonly Entity[]
  readonly takenAt: Instant
}
