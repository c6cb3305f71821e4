import type { AccountService } from '../accounts/service.js'
import type { AssessmentService } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import type { Registry } from '../questionnaires/registry.js'

export type ReportNeeds = {
  readonly accounts: AccountService
  readonly assessments: AssessmentService
  readonly registry: Registry
}

/** Everybody's name: the report prints those that it mentions. */
export async function namesOf({ accounts }: ReportNeeds, { trx }: CaseAccess) {
  const everyone = await accounts.everyone(trx)
  return Object.fromEntries(everyone.map(({ id, name }) => [id, name]))
}

/** A report shows the conclusion, so it waits like the conclusion does (G-07). */
export async function requireReadable({ assessments }: ReportNeeds, access: CaseAccess, id: string): Promise<void> {
  const { withheld } = await assessments.readable(access, await assessments.stored(access, id))
  if (withheld) throw createProblem({ type: 'own-level-first' })
}
