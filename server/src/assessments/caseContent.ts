import type { Approval, Content, Entity, Evaluation, QuestionnaireDefinition, Submission } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { CaseRecord } from '../caseFile/service.js'
import type { StoredAssessment } from './parsedRow.js'
import type { StoredStatement } from './statementRepository.js'

/** An assessment's content as it counts now: frozen where it has been sent. */
export type Current = {
  readonly stored: StoredAssessment
  readonly definition: QuestionnaireDefinition
  readonly content: Content
  readonly evaluation: Evaluation
}

/** What is read of one case, before anything follows from it. */
export type CaseContent = {
  readonly access: CaseAccess
  readonly record: CaseRecord
  readonly entities: readonly Entity[]
  readonly assessments: readonly StoredAssessment[]
  readonly submissions: ReadonlyMap<string, Submission>
  readonly statements: readonly StoredStatement[]
  readonly approvals: ReadonlyMap<string, Approval>
}
