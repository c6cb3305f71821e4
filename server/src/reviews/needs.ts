import type { Actor, Instant } from '@forud/shared'
import type { AccountService } from '../accounts/service.js'
import type { AssessmentService } from '../assessments/service.js'
import type { Access } from '../audit/access.js'
import type { CaseFileService } from '../caseFile/service.js'
import { createProblem } from '../http/problem.js'

export type ReviewNeeds = {
  readonly access: Access
  readonly accounts: AccountService
  readonly caseFile: CaseFileService
  readonly assessments: AssessmentService
}
export type Opening = {
  readonly actor: Actor
  readonly purpose: string
  readonly now: Instant
  readonly requestId: string
}

export const refused = (reason: 'wrongStatus' | 'ownAssessment'): Error =>
  createProblem({ type: 'action-refused', reason })
