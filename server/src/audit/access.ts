import type { AccountId, Actor, AttachmentKind, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import type { CaseKey, Sealer } from '../sealing/sealer.js'
import { insertAttachments, kindsByCase, strongest } from './attached.js'
import { recordAll, recordAudit, type AuditEntry } from './log.js'

const opened: unique symbol = Symbol('opened')

/** An opened case. Made only here, after the attachment was checked and the audit row written in the same transaction. */
export type CaseAccess = {
  readonly [opened]: 'audited'
  readonly trx: Transaction
  readonly actor: Actor
  readonly caseId: string
  readonly as: AttachmentKind
  readonly now: Instant
  seal(place: string, value: unknown): string
  unseal(place: string, sealed: string): unknown
}

type Opening = {
  readonly actor: Actor
  readonly purpose: string
  readonly now: Instant
  readonly requestId: string
}
type Attach = { readonly account: AccountId; readonly as: AttachmentKind }
type NewOpening = Opening & { readonly caseId: string; readonly attach: readonly Attach[] }
type KeyRow = { readonly id: string; readonly wrapped_key: string }
type Ready = { readonly caseId: string; readonly as: AttachmentKind; readonly key: CaseKey }

export type Access = ReturnType<typeof createAccess>

/** The only way to the content of cases: without an attachment and an audit row there is no key, and so no data. */
export const createAccess = (sealer: Sealer) => ({
  /** Undefined for a case that the actor is not attached to, and for one that does not exist. */
  openCase: (trx: Transaction, opening: Opening & { readonly caseId: string; readonly object?: string }) =>
    openCase(sealer, trx, opening),
  /** Every case that the actor is attached to, or those of `caseIds`; one audit row for each. */
  openAttached: (trx: Transaction, opening: Opening & { readonly caseIds?: readonly string[] }) =>
    openAttached(sealer, trx, opening),
  /** A new case: its key, its attachments and its audit row. `insert` writes the row of the case, with the wrapped key. */
  createCase: (trx: Transaction, opening: NewOpening, insert: (wrappedKey: string) => Promise<void>) =>
    createCase(sealer, trx, opening, insert),
})

const accessOf = (sealer: Sealer, trx: Transaction, { actor, now }: Opening, ready: Ready): CaseAccess => ({
  [opened]: 'audited',
  trx,
  actor,
  caseId: ready.caseId,
  as: ready.as,
  now,
  seal: (place, value) => sealer.seal(ready.key, place, value),
  unseal: (place, sealed) => sealer.unseal(ready.key, place, sealed),
})

async function openCase(
  sealer: Sealer,
  trx: Transaction,
  opening: Opening & { readonly caseId: string; readonly object?: string },
): Promise<CaseAccess | undefined> {
  const { caseId, actor } = opening
  const as = strongest((await kindsByCase(trx, actor.account, [caseId])).get(caseId) ?? [])
  if (as === undefined) return undefined
  // Locked, so that two writers of one case take turns on PostgreSQL as they do on SQLite.
  const row = await trx<KeyRow>('cases').where({ id: caseId }).forUpdate().first('id', 'wrapped_key')
  if (row === undefined) return undefined
  await recordAudit(trx, entryOf(opening, caseId, opening.object))
  return accessOf(sealer, trx, opening, { caseId, as, key: sealer.unwrap(caseId, row.wrapped_key) })
}

async function openAttached(
  sealer: Sealer,
  trx: Transaction,
  opening: Opening & { readonly caseIds?: readonly string[] },
): Promise<readonly CaseAccess[]> {
  const kinds = await kindsByCase(trx, opening.actor.account, opening.caseIds)
  const rows = await trx<KeyRow>('cases')
    .whereIn('id', [...kinds.keys()])
    .orderBy('id')
    .select('id', 'wrapped_key')
  await recordAll(
    trx,
    rows.map(({ id }) => entryOf(opening, id)),
  )
  return rows.flatMap(({ id, wrapped_key }) => {
    const as = strongest(kinds.get(id) ?? [])
    const key = sealer.unwrap(id, wrapped_key)
    return as === undefined ? [] : [accessOf(sealer, trx, opening, { caseId: id, as, key })]
  })
}

async function createCase(
  sealer: Sealer,
  trx: Transaction,
  opening: NewOpening,
  insert: (wrappedKey: string) => Promise<void>,
): Promise<CaseAccess> {
  const { caseId, attach, actor, now } = opening
  const { key, wrapped } = sealer.newCaseKey(caseId)
  await insert(wrapped)
  await insertAttachments(
    trx,
    attach.map(({ account, as }) => ({ caseId, account, as, since: now })),
  )
  await recordAudit(trx, entryOf(opening, caseId))
  const as = strongest(attach.flatMap((one) => (one.account === actor.account ? [one.as] : [])))
  if (as === undefined) throw new Error('Whoever creates a case must be attached to it.')
  return accessOf(sealer, trx, opening, { caseId, as, key })
}

const entryOf = ({ actor, purpose, now, requestId }: Opening, caseId: string, object?: string): AuditEntry => ({
  at: now,
  requestId,
  actor: actor.account,
  purpose,
  outcome: 'done',
  caseId,
  ...(object === undefined ? {} : { object }),
})
