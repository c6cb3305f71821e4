import type { Actor, Instant } from '@forud/shared'
import type { AccountService } from '../accounts/service.js'
import type { AssessmentService } from '../assessments/service.js'
import type { Access } from '../audit/access.js'
import type { CaseFileService } from '../caseFile/service.js'
import type { Sealer } from '../sealing/sealer.js'

export type CaseNeeds = {
  readonly access: Access
  readonly sealer: Pick<Sealer, 'blindIndex'>
  readonly accounts: AccountService
  readonly caseFile: CaseFileService
  readonly assessments: AssessmentService
}

/** Who opens cases, and what for: what the access log is told. */
export type Opening = {
  readonly actor: Actor
  readonly purpose: string
  readonly now: Instant
  readonly requestId: string
}
