import type { AccountId, Instant } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'
import { lockCase } from './repository.js'

type AddressRow = {
  readonly case_id: string
  readonly revision: number
  readonly address: string
  readonly written_by: string
  readonly written_at: string
}

export type ProtectedAddress = {
  readonly address: string
  readonly revision: number
  readonly written?: { readonly by: AccountId; readonly at: Instant }
}

const placeOf = (revision: number): Place<string> => ({ name: `protected-address/${String(revision)}` })

/** Part of no snapshot, page or document: only who asks for it gets it. */
export async function readProtectedAddress(access: CaseAccess): Promise<ProtectedAddress> {
  const row = await access
    .trx<AddressRow>('protected_addresses')
    .where({ case_id: access.caseId })
    .orderBy('revision', 'desc')
    .first()
  if (row === undefined) return { address: '', revision: 0 }
  return {
    address: unsealAt(access, placeOf(row.revision), row.address),
    revision: row.revision,
    written: { by: row.written_by, at: row.written_at },
  }
}

type Writing = { readonly seen: number; readonly address: string }

/** Nobody writes over what they have not seen, and what stood before is kept. */
export async function writeProtectedAddress(access: CaseAccess, { seen, address }: Writing): Promise<void> {
  await lockCase(access)
  const current = await readProtectedAddress(access)
  if (current.revision !== seen) throw createProblem({ type: 'edited-elsewhere', revision: current.revision })
  if (current.address === address) return
  const revision = seen + 1
  await access.trx<AddressRow>('protected_addresses').insert({
    case_id: access.caseId,
    revision,
    address: sealAt(access, placeOf(revision), address),
    written_by: access.actor.account,
    written_at: access.now,
  })
}
