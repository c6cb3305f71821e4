import type { AssessmentHead } from './assessment.js'
import { isRefusal, transition, type AssessmentAction } from './lifecycle.js'
import type { Instant } from './instant.js'
import type { Actor } from './people.js'

export type AllowedAction = AssessmentAction['does'] | 'write' | 'lockOwnLevel' | 'giveStatement'

const tries: readonly AssessmentAction[] = [
  { does: 'submit', stage: 1 },
  { does: 'discard', reason: '' },
  { does: 'return', comment: '' },
  { does: 'review', withConditions: false },
  { does: 'approve' },
]

/** What this person may do now, found by trying: buttons and server cannot disagree. Attachment is checked before. */
export function allowedActions(
  { status, authors }: AssessmentHead,
  actor: Actor,
  now: Instant,
): readonly AllowedAction[] {
  const possible = tries
    .filter((action) => !isRefusal(transition(status, action, { actor, authors, now })))
    .map(({ does }) => does)
  const extra: AllowedAction[] = []
  if (possible.includes('submit')) extra.push('write', 'lockOwnLevel')
  if (possible.includes('review')) extra.push('giveStatement')
  return [...possible, ...extra]
}
