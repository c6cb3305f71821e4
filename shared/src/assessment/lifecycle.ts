import type { Stage } from '../questionnaire/definition.js'
import type { Instant } from './instant.js'
import type { AccountId, Actor } from './people.js'

export type AssessmentStatus =
  | { readonly is: 'draft'; readonly returned?: Returned }
  | { readonly is: 'submitted'; readonly stage: Stage; readonly at: Instant; readonly by: AccountId }
  | { readonly is: 'reviewed'; readonly at: Instant; readonly by: AccountId; readonly withConditions: boolean }
  | { readonly is: 'approved'; readonly at: Instant; readonly by: AccountId }
  | { readonly is: 'superseded'; readonly at: Instant; readonly successor: string }
  | { readonly is: 'discarded'; readonly at: Instant; readonly by: AccountId; readonly reason: string }

/** Sent back with what must be done; the comment is case content and is kept sealed. */
export type Returned = { readonly at: Instant; readonly by: AccountId; readonly comment: string }

export type AssessmentAction =
  | { readonly does: 'submit'; readonly stage: Stage }
  | { readonly does: 'discard'; readonly reason: string }
  /** By the consultant from »submitted«, by the leader from »reviewed«; always to the caseworker. */
  | { readonly does: 'return'; readonly comment: string }
  | { readonly does: 'review'; readonly withConditions: boolean }
  | { readonly does: 'approve' }
  /** Done by the system when a successor is approved. */
  | { readonly does: 'supersede'; readonly successor: string }

export type Refusal = { readonly refused: RefusalReason }
export type RefusalReason = 'wrongStatus' | 'wrongRole' | 'ownAssessment' | 'reviewerApproves'

export type Context = {
  readonly actor: Actor
  readonly authors: readonly AccountId[]
  readonly now: Instant
}

export const isRefusal = (outcome: AssessmentStatus | Refusal): outcome is Refusal => 'refused' in outcome

/** The only place where the status of an assessment changes. */
export function transition(
  status: AssessmentStatus,
  action: AssessmentAction,
  context: Context,
): AssessmentStatus | Refusal {
  const { actor, now } = context
  switch (action.does) {
    case 'submit':
      return refusalToWrite(status, context) ?? { is: 'submitted', stage: action.stage, at: now, by: actor.account }
    case 'discard':
      return refusalToWrite(status, context) ?? { is: 'discarded', at: now, by: actor.account, reason: action.reason }
    case 'return':
      return (
        refusalToReturn(status, context) ?? {
          is: 'draft',
          returned: { at: now, by: actor.account, comment: action.comment },
        }
      )
    case 'review':
      return (
        refusalToReview(status, context) ?? {
          is: 'reviewed',
          at: now,
          by: actor.account,
          withConditions: action.withConditions,
        }
      )
    case 'approve':
      return refusalToApprove(status, context) ?? { is: 'approved', at: now, by: actor.account }
    case 'supersede':
      return status.is === 'approved'
        ? { is: 'superseded', at: now, successor: action.successor }
        : { refused: 'wrongStatus' }
  }
}

function refusalToWrite(status: AssessmentStatus, { actor }: Context): Refusal | undefined {
  if (status.is !== 'draft') return { refused: 'wrongStatus' }
  return actor.role === 'caseworker' ? undefined : { refused: 'wrongRole' }
}

function refusalToReview(status: AssessmentStatus, { actor, authors }: Context): Refusal | undefined {
  if (status.is !== 'submitted') return { refused: 'wrongStatus' }
  if (actor.role !== 'consultant') return { refused: 'wrongRole' }
  return authors.includes(actor.account) ? { refused: 'ownAssessment' } : undefined
}

function refusalToApprove(status: AssessmentStatus, { actor, authors }: Context): Refusal | undefined {
  if (status.is !== 'reviewed') return { refused: 'wrongStatus' }
  if (actor.role !== 'leader') return { refused: 'wrongRole' }
  if (authors.includes(actor.account)) return { refused: 'ownAssessment' }
  return status.by === actor.account ? { refused: 'reviewerApproves' } : undefined
}

function refusalToReturn(status: AssessmentStatus, context: Context): Refusal | undefined {
  return status.is === 'reviewed' ? refusalToApprove(status, context) : refusalToReview(status, context)
}
