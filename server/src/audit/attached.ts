import { attachmentKinds, type AccountId, type AttachmentKind, type Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'

type AttachmentRow = {
  readonly case_id: string
  readonly account_id: string
  readonly kind: string
  readonly since: string
  readonly until: string | null
}
type NewAttachment = {
  readonly caseId: string
  readonly account: AccountId
  readonly as: AttachmentKind
  readonly since: Instant
}

/** How an account is attached now, by case; all its cases, or those asked for. */
export async function kindsByCase(
  trx: Transaction,
  account: AccountId,
  caseIds?: readonly string[],
): Promise<ReadonlyMap<string, readonly AttachmentKind[]>> {
  const query = trx<AttachmentRow>('attachments').where({ account_id: account }).whereNull('until')
  const rows = await (caseIds === undefined ? query : query.whereIn('case_id', [...caseIds]))
  const found = new Map<string, AttachmentKind[]>()
  for (const row of rows) {
    const kinds = attachmentKinds.filter((kind) => kind === row.kind)
    found.set(row.case_id, [...(found.get(row.case_id) ?? []), ...kinds])
  }
  return found
}

/** In the order of `attachmentKinds`: the responsible first. */
export const strongest = (kinds: readonly AttachmentKind[]): AttachmentKind | undefined =>
  attachmentKinds.find((kind) => kinds.includes(kind))

export async function insertAttachments(trx: Transaction, attachments: readonly NewAttachment[]): Promise<void> {
  const rows = attachments.map(({ caseId, account, as, since }) => ({
    case_id: caseId,
    account_id: account,
    kind: as,
    since,
    until: null,
  }))
  if (rows.length > 0) await trx<AttachmentRow>('attachments').insert(rows)
}
