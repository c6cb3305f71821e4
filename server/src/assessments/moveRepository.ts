import type { AnswerSetAside, ConfirmReason, Instant, KeptAside, QuestionnaireRef, Unconfirmed } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type MoveRow = {
  readonly id: string
  readonly assessment_id: string
  readonly from_hash: string
  readonly to_hash: string
  readonly moved_at: Instant
  readonly moved_by: string
  readonly set_aside: string
}
type ConfirmationRow = {
  readonly id: string
  readonly assessment_id: string
  readonly question: string
  readonly reasons: string
  readonly asked_at: Instant
  readonly settled_at: Instant | null
  readonly settled_by: string | null
}

/** The version's name is sealed with what was set aside, so that it can be said without its definition. */
type SetAside = { readonly from: QuestionnaireRef; readonly parts: readonly AnswerSetAside[] }
const movePlace = (id: string): Place<SetAside> => ({ name: `move/${id}/set-aside` })
const reasonsPlace = (id: string): Place<readonly ConfirmReason[]> => ({ name: `confirmation/${id}/reasons` })

type NewMove = { readonly assessmentId: string; readonly to: QuestionnaireRef; readonly setAside: SetAside }

export async function insertMove(access: CaseAccess, { assessmentId, to, setAside }: NewMove): Promise<void> {
  const id = randomUUID()
  await access.trx<MoveRow>('moves').insert({
    id,
    assessment_id: assessmentId,
    from_hash: setAside.from.hash,
    to_hash: to.hash,
    moved_at: access.now,
    moved_by: access.actor.account,
    set_aside: sealAt(access, movePlace(id), setAside),
  })
}

/** What was set aside, move by move; a move that set nothing aside is left out. */
export async function readSetAside(access: CaseAccess, assessmentId: string): Promise<readonly KeptAside[]> {
  const rows = await access.trx<MoveRow>('moves').where({ assessment_id: assessmentId }).orderBy(['moved_at', 'id'])
  return rows
    .map((row) => ({
      ...unsealAt(access, movePlace(row.id), row.set_aside),
      at: row.moved_at,
      by: row.moved_by,
    }))
    .filter(({ parts }) => parts.length > 0)
}

export async function askConfirmations(
  access: CaseAccess,
  assessmentId: string,
  asked: readonly Unconfirmed[],
): Promise<void> {
  const rows = asked.map(({ question, reasons }): ConfirmationRow => {
    const id = randomUUID()
    return {
      id,
      assessment_id: assessmentId,
      question,
      reasons: sealAt(access, reasonsPlace(id), reasons),
      asked_at: access.now,
      settled_at: null,
      settled_by: null,
    }
  })
  if (rows.length > 0) await access.trx<ConfirmationRow>('confirmations').insert(rows)
}

/** The answers that nobody has confirmed or changed since the move. */
export async function readUnconfirmed(access: CaseAccess, assessmentId: string): Promise<readonly Unconfirmed[]> {
  const rows = await open(access.trx, assessmentId).orderBy(['asked_at', 'question'])
  const reasons = new Map<string, readonly ConfirmReason[]>()
  for (const { id, question, reasons: sealed } of rows) {
    reasons.set(question, [...(reasons.get(question) ?? []), ...unsealAt(access, reasonsPlace(id), sealed)])
  }
  return [...reasons].map(([question, why]) => ({ question, reasons: why }))
}

/** Without their reasons. */
export async function readUnconfirmedQuestions(trx: Transaction, assessmentId: string): Promise<readonly string[]> {
  const rows = await open(trx, assessmentId).select('question')
  return [...new Set(rows.map(({ question }) => question))]
}

/** Returns how many were settled. */
export const settleConfirmations = (
  { trx, actor, now }: CaseAccess,
  assessmentId: string,
  questions: readonly string[],
): Promise<number> =>
  open(trx, assessmentId)
    .whereIn('question', [...questions])
    .update({ settled_at: now, settled_by: actor.account })

/**
 * A list that must be looked at after a move is settled by its rows when every one of them has been written since: whoever
 * has corrected one of five has not said that the other four still hold.
 */
export async function settleLists(access: CaseAccess, lists: readonly ListChange[]): Promise<void> {
  const { trx, caseId, now, actor } = access
  const waiting = await trx<ConfirmationRow>('confirmations')
    .whereIn('assessment_id', trx('assessments').where({ case_id: caseId }).select('id'))
    .whereNull('settled_at')
  for (const { id, question, asked_at } of waiting) {
    const oldest = await lists.find((list) => list.question === question)?.oldestChange()
    if (oldest === undefined || oldest <= asked_at) continue
    await trx<ConfirmationRow>('confirmations').where({ id }).update({ settled_at: now, settled_by: actor.account })
  }
}
type ListChange = { readonly question: string; readonly oldestChange: () => Promise<Instant | undefined> }

const open = (trx: Transaction, assessmentId: string) =>
  trx<ConfirmationRow>('confirmations').where({ assessment_id: assessmentId }).whereNull('settled_at')
