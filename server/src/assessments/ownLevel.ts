import type { OwnLevel } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { getSeen } from './lifecycle.js'
import { findOwnLevel, insertOwnLevel } from './ownLevelRepository.js'
import { raiseRevision } from './repository.js'

type Locking = { readonly id: string; readonly revision: number; readonly level: OwnLevel['level'] }

/** Chosen before the indication is shown, and never changed (decisions 9). */
export async function lockOwnLevel(
  access: CaseAccess,
  { id, revision, level }: Locking,
): Promise<{ readonly revision: number }> {
  const stored = await getSeen(access, id, revision)
  if (stored.status.is !== 'draft') throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
  const { stage } = stored
  if ((await findOwnLevel(access, id, stage)) !== undefined) throw createProblem({ type: 'already-locked' })
  await insertOwnLevel(access, id, { stage, level, by: access.actor.account, at: access.now })
  return { revision: await raiseRevision(access, stored) }
}
