import type { AccountId, EntityKind, Instant, SentLoss } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { insertKeptText } from './repository.js'

export { markPutAway, readKeptTextIds, readKeptTexts } from './repository.js'

/** The value that a write replaces, as it stood. */
export type Replaced = { readonly value?: unknown; readonly changedBy: AccountId; readonly changedAt: Instant }

export type Deciding = {
  /** A field, or `row.` with the id of a row. */
  readonly piece: string
  readonly list?: EntityKind
  /** Absent for rows of the case's lists. */
  readonly assessmentId?: string
  readonly loses: readonly SentLoss[] | undefined
  /** Absent where the write replaces nothing. */
  readonly replaced: Replaced | undefined
}

/** Keeps what was not chosen, in the transaction of the write that decided. An emptied field leaves nothing to keep. */
export async function keepLosses(access: CaseAccess, { loses, replaced, ...where }: Deciding): Promise<void> {
  const { actor, now } = access
  for (const { id, whose, value } of loses ?? []) {
    const own: Replaced = { value, changedBy: actor.account, changedAt: now }
    const lost = whose === 'mine' ? own : replaced
    if (lost?.value === undefined) continue
    const { changedBy: writtenBy, changedAt: writtenAt } = lost
    await insertKeptText(access, {
      ...where,
      id,
      value: lost.value,
      writtenBy,
      writtenAt,
      chosenBy: actor.account,
      chosenAt: now,
    })
  }
}
