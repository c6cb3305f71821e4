import { randomBytes } from 'node:crypto'
import type { AssessmentService } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { createProblem } from '../http/problem.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'
import type { Sealer } from '../sealing/sealer.js'
import { deleteKey, findKey, insertKey, type Own, type SealedKey } from './repository.js'

type Needs = { readonly sealer: Sealer; readonly assessments: AssessmentService }
type Key = { readonly key: string }
export type UnsentService = ReturnType<typeof createUnsentService>

const placeOf = ({ account, id }: Own): Place<string> => ({ name: `unsent_keys/${account}/${id}` })
const notFound = (): Error => createProblem({ type: 'not-found' })

/** Keys that make what a browser could not send readable to its author again. What is sealed with them is never seen here. */
export function createUnsentService({ sealer, assessments }: Needs) {
  const { installationKey } = sealer
  const sealing = {
    seal: (place: string, value: unknown) => sealer.seal(installationKey, place, value),
    unseal: (place: string, sealed: string) => sealer.unseal(installationKey, place, sealed),
  }
  const opened = (own: Own, { sealed }: SealedKey): Key => ({ key: unsealAt(sealing, placeOf(own), sealed) })

  return {
    /** Only while there is something to write: afterwards nothing new can be sealed. */
    async make(access: CaseAccess, assessmentId: string, id: string): Promise<Key> {
      const { trx, actor, now } = access
      const own = { account: actor.account, id }
      const { status } = await assessments.stored(access, assessmentId)
      if (status.is !== 'draft') throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
      const sealed = sealAt(sealing, placeOf(own), randomBytes(32).toString('base64url'))
      await insertKey(trx, own, { assessmentId, sealed }, now)
      const kept = await findKey(trx, own)
      if (kept?.assessmentId !== assessmentId) throw notFound()
      return opened(own, kept)
    },

    async find(trx: Transaction, own: Own): Promise<Key> {
      const kept = await findKey(trx, own)
      if (kept === undefined) throw notFound()
      return opened(own, kept)
    },

    end: deleteKey,
  }
}
