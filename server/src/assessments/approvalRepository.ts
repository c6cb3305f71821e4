import type { Approval } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type ApprovalRow = {
  readonly assessment_id: string
  readonly by: string
  readonly at: string
  readonly content: string
}
type Sealed = Pick<Approval, 'conditions' | 'recipients'>

const placeOf = (assessmentId: string): Place<Sealed> => ({ name: `assessment/${assessmentId}/approval` })

export async function readApprovals(
  assessments: readonly { readonly id: string; readonly access: CaseAccess }[],
): Promise<ReadonlyMap<string, Approval>> {
  const first = assessments[0]
  if (first === undefined) return new Map()
  const opened = new Map(assessments.map(({ id, access }) => [id, access]))
  const rows = await first.access.trx<ApprovalRow>('approvals').whereIn('assessment_id', [...opened.keys()])
  const found = rows.flatMap((row): [string, Approval][] => {
    const access = opened.get(row.assessment_id)
    if (access === undefined) return []
    const content = unsealAt(access, placeOf(row.assessment_id), row.content)
    return [[row.assessment_id, { by: row.by, at: row.at, ...content }]]
  })
  return new Map(found)
}

export async function insertApproval(access: CaseAccess, assessmentId: string, approval: Approval): Promise<void> {
  const { by, at, ...content } = approval
  await access.trx<ApprovalRow>('approvals').insert({
    assessment_id: assessmentId,
    by,
    at,
    content: sealAt(access, placeOf(assessmentId), content),
  })
}
