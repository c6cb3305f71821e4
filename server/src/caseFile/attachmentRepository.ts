import { attachmentKinds, type AccountId, type AttachmentKind, type Instant } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'

type AttachmentRow = {
  readonly case_id: string
  readonly account_id: string
  readonly kind: string
  readonly since: string
  readonly until: string | null
}
export type Attachment = { readonly account: AccountId; readonly as: AttachmentKind; readonly since: Instant }

const attachmentOf = (row: AttachmentRow): readonly Attachment[] => {
  const as = attachmentKinds.find((kind) => kind === row.kind)
  return as === undefined ? [] : [{ account: row.account_id, as, since: row.since }]
}

export async function readAttachments(access: CaseAccess): Promise<readonly Attachment[]> {
  const rows = await access
    .trx<AttachmentRow>('attachments')
    .where({ case_id: access.caseId })
    .whereNull('until')
    .orderBy('since')
  return rows.flatMap(attachmentOf)
}

/** Without the case's content: who holds the review of these cases. */
export async function readConsultants(
  trx: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, AccountId>> {
  const rows = await trx<AttachmentRow>('attachments')
    .whereIn('case_id', [...caseIds])
    .where({ kind: 'consultant' })
    .whereNull('until')
  return new Map(rows.map(({ case_id, account_id }) => [case_id, account_id]))
}
