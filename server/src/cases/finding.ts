import type { CaseFound, DraftMoves, LookedAt, Worklist } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { accessesOf } from '../audit/log.js'
import { initialsOf } from '../caseFile/initials.js'
import type { Transaction } from '../database/connect.js'
import type { CaseNeeds, Opening } from './needs.js'
import { workItemOf } from './worklist.js'

/** The most urgent first. */
export async function worklistOf(needs: CaseNeeds, trx: Transaction, opening: Opening): Promise<Worklist> {
  const { access, assessments, accounts } = needs
  const overviews = await assessments.overviews(await access.openAttached(trx, opening))
  const responsible = overviews.map(({ record }) => record.responsible)
  const names = await accounts.namesOf(trx, responsible)
  const items = overviews.map((overview) => workItemOf(overview, names))
  return {
    items: items.toSorted(
      (one, other) => other.urgency - one.urgency || (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'),
    ),
  }
}

/** The drafts that are made with an earlier version. Only the cases that have one are opened. */
export const draftMovesOf = (
  { access, assessments }: CaseNeeds,
  trx: Transaction,
  opening: Opening,
): Promise<DraftMoves> => assessments.draftMoves(trx, (caseIds) => access.openAttached(trx, { ...opening, caseIds }))

export type Sought = { readonly caseNumber?: string | undefined; readonly cpr?: string | undefined }

/** Exact, and only among the cases that the actor is attached to: what else exists is not told. */
export async function findCases(
  { access, caseFile, sealer }: CaseNeeds,
  trx: Transaction,
  { opening, sought: { caseNumber, cpr } }: { readonly opening: Opening; readonly sought: Sought },
): Promise<CaseFound> {
  const by = cpr === undefined ? { caseNumber: (caseNumber ?? '').trim() } : { cprIndex: sealer.blindIndex(cpr) }
  const opened = await access.openAttached(trx, { ...opening, caseIds: await caseFile.caseIdsBy(trx, by) })
  const records = [...(await caseFile.casesOf(opened)).values()]
  return {
    found: records.map((record) => ({
      caseId: record.id,
      caseNumber: record.caseNumber,
      childInitials: initialsOf(record.child.name),
    })),
  }
}

/** Who has looked, the latest first. */
export async function caseLogOf(
  { accounts }: CaseNeeds,
  { trx, caseId }: CaseAccess,
): Promise<{ readonly entries: readonly LookedAt[] }> {
  const everyone = await accounts.everyone(trx)
  const entries = await accessesOf(trx, caseId)
  return {
    entries: entries.flatMap(({ at, actor, purpose }) => {
      const account = everyone.find(({ id }) => id === actor)
      return account === undefined ? [] : [{ at, name: account.name, role: account.role, purpose }]
    }),
  }
}
