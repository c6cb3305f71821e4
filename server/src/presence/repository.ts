import type { AccountId, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'

type PresenceRow = {
  readonly assessment_id: string
  readonly account_id: string
  readonly page: string
  readonly section: string | null
  readonly seen_at: string
}
type AttachmentRow = { readonly case_id: string; readonly account_id: string; readonly until: string | null }

/** One window of one person. */
export type Window = { readonly assessmentId: string; readonly account: AccountId; readonly page: string }
export type Seen = { readonly account: AccountId; readonly section?: string }

const keyOf = ({ assessmentId, account, page }: Window) => ({
  assessment_id: assessmentId,
  account_id: account,
  page,
})

/** Forgets everybody who has not been heard of since, wherever they were. */
export const forgetBefore = (trx: Transaction, oldest: Instant): Promise<number> =>
  trx<PresenceRow>('presence').where('seen_at', '<', oldest).delete()

export async function isPresent(trx: Transaction, window: Window, since: Instant): Promise<boolean> {
  const row = await trx<PresenceRow>('presence').where(keyOf(window)).where('seen_at', '>=', since).first('page')
  return row !== undefined
}

export async function writePresence(
  trx: Transaction,
  window: Window,
  { section, now }: { readonly section: string | undefined; readonly now: Instant },
): Promise<void> {
  const row: PresenceRow = { ...keyOf(window), section: section ?? null, seen_at: now }
  await trx<PresenceRow>('presence').insert(row).onConflict(['assessment_id', 'account_id', 'page']).merge()
}

export const forgetWindow = (trx: Transaction, window: Window): Promise<number> =>
  trx<PresenceRow>('presence').where(keyOf(window)).delete()

type Asking = Omit<Window, 'page'> & { readonly caseId: string; readonly since: Instant }

/** Everybody else who is in the assessment and attached to its case, the latest heard of first. */
export async function readOthers(
  trx: Transaction,
  { assessmentId, account, caseId, since }: Asking,
): Promise<readonly Seen[]> {
  const attached = trx<AttachmentRow>('attachments').where({ case_id: caseId }).whereNull('until').select('account_id')
  const rows = await trx<PresenceRow>('presence')
    .where({ assessment_id: assessmentId })
    .where('seen_at', '>=', since)
    .whereNot({ account_id: account })
    .whereIn('account_id', attached)
    .orderBy([{ column: 'seen_at', order: 'desc' }, 'account_id', 'page'])
  return rows.map(({ account_id, section }) => ({ account: account_id, ...(section === null ? {} : { section }) }))
}
