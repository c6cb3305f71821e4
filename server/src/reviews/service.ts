import type { Actor, Statement, StatementDraft } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import type { Opening, ReviewNeeds } from './needs.js'
import { claim, queueOf } from './queue.js'
import { give, lockLevel, save } from './stating.js'

export type ReviewService = ReturnType<typeof createReviewService>

/** The consultant's part: take an assessment, judge its level unseen, state, and approve or send back. */
export const createReviewService = (needs: ReviewNeeds) => ({
  queue: (trx: Transaction, actor: Actor) => queueOf(needs, trx, actor),
  claim: (trx: Transaction, opening: Opening, id: string) => claim(needs, trx, { opening, id }),
  /** `revision`: of the assessment, as the writer saw it. */
  lockLevel: (access: CaseAccess, id: string, revision: number, level: Statement['ownLevel']) =>
    lockLevel(needs, access, { id, revision, level }),
  save: (access: CaseAccess, id: string, revision: number, draft: StatementDraft) =>
    save(needs, access, { id, revision, draft }),
  give: (access: CaseAccess, id: string, revision: number, draft: StatementDraft) =>
    give(needs, access, { id, revision, draft }),
})
