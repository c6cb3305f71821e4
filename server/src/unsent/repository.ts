import type { AccountId, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'

type UnsentKeyRow = {
  readonly account_id: string
  readonly id: string
  readonly assessment_id: string
  readonly key: string
  readonly created_at: string
}
/** Whose key, and which. */
export type Own = { readonly account: AccountId; readonly id: string }
export type SealedKey = { readonly assessmentId: string; readonly sealed: string }

const rowsOf = (trx: Transaction, { account, id }: Own) =>
  trx<UnsentKeyRow>('unsent_keys').where({ account_id: account, id })

export async function findKey(trx: Transaction, own: Own): Promise<SealedKey | undefined> {
  const row = await rowsOf(trx, own).first()
  return row === undefined ? undefined : { assessmentId: row.assessment_id, sealed: row.key }
}

/** Does nothing where there is one already. */
export async function insertKey(trx: Transaction, own: Own, key: SealedKey, at: Instant): Promise<void> {
  await trx<UnsentKeyRow>('unsent_keys')
    .insert({
      account_id: own.account,
      id: own.id,
      assessment_id: key.assessmentId,
      key: key.sealed,
      created_at: at,
    })
    .onConflict(['account_id', 'id'])
    .ignore()
}

export async function deleteKey(trx: Transaction, own: Own): Promise<void> {
  await rowsOf(trx, own).delete()
}
