import type { Answers, Row } from '../questionnaire/answers.js'
import type { IsoDate } from '../questionnaire/definition.js'
import type { Instant } from './instant.js'

/** Lists that belong to the child's case and not to one assessment. Rows keep their ids across assessments. */
export const entityKinds = [
  'person',
  'child',
  'incident',
  'plan',
  'employee',
  'schoolContact',
  'safetyPlan',
  'action',
  'precaution',
  'contact',
  'notification',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** One row of a case list. Its answers have the shape of the group's fields. */
export type Entity = Row & { readonly kind: EntityKind; readonly revision: number; readonly answers: Answers }

/** Which question of a questionnaire lists which entities (by question id; the group's fields shape the rows). */
export const entityKindOf: Readonly<Record<string, EntityKind>> = {
  personer: 'person',
  soeskende: 'child',
  haendelser: 'incident',
  planer: 'plan',
  ansatteListe: 'employee',
  skole: 'schoolContact',
  plan: 'safetyPlan',
  handlinger: 'action',
}

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
