import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { markPutAway } from '../keptTexts/service.js'
import { getStored } from './reading.js'

/** Out of sight, and kept underneath: case content is never deleted by a user. */
export async function putAway(access: CaseAccess, id: string, keptText: string): Promise<undefined> {
  const { status } = await getStored(access, id, 'toWrite')
  if (status.is !== 'draft') throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
  if ((await markPutAway(access, id, keptText)) === 0) throw createProblem({ type: 'not-found' })
  return undefined
}
