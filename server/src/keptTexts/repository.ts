import { entityKinds, type KeptText, type PieceName } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type KeptRow = {
  readonly case_id: string
  readonly id: string
  readonly assessment_id: string | null
  readonly piece: string
  readonly list: string | null
  readonly value: string
  readonly written_by: string
  readonly written_at: string
  readonly chosen_by: string
  readonly chosen_at: string
  readonly put_away_by: string | null
  readonly put_away_at: string | null
}
/** Without an assessment: of a row in one of the case's lists. */
export type NewKeptText = Omit<KeptText, 'piece'> & { readonly piece: string; readonly assessmentId?: string }

const placeOf = (id: string): Place<unknown> => ({ name: `kept-text/${id}` })

const pieces = /^(answers|acute|conclusion|row)\./
const isPiece = (name: string): name is PieceName => pieces.test(name)

function keptOf(access: CaseAccess, row: KeptRow): readonly KeptText[] {
  const { id, piece } = row
  if (!isPiece(piece)) throw new Error('A kept text of an unknown place is stored.')
  const list = entityKinds.find((kind) => kind === row.list)
  return [
    {
      id,
      piece,
      ...(list === undefined ? {} : { list }),
      value: unsealAt(access, placeOf(id), row.value),
      writtenBy: row.written_by,
      writtenAt: row.written_at,
      chosenBy: row.chosen_by,
      chosenAt: row.chosen_at,
    },
  ]
}

/** The same id is kept once: the first time counts. */
export async function insertKeptText(access: CaseAccess, kept: NewKeptText): Promise<void> {
  await access
    .trx<KeptRow>('kept_texts')
    .insert({
      case_id: access.caseId,
      id: kept.id,
      assessment_id: kept.assessmentId ?? null,
      piece: kept.piece,
      list: kept.list ?? null,
      value: sealAt(access, placeOf(kept.id), kept.value),
      written_by: kept.writtenBy,
      written_at: kept.writtenAt,
      chosen_by: kept.chosenBy,
      chosen_at: kept.chosenAt,
      put_away_by: null,
      put_away_at: null,
    })
    .onConflict(['case_id', 'id'])
    .ignore()
}

type Subject = { readonly caseId: string; readonly assessmentId: string }

/** What belongs to the assessment, or to a row of its case, and has not been put away. */
const open = (trx: Transaction, { caseId, assessmentId }: Subject) =>
  trx<KeptRow>('kept_texts')
    .where({ case_id: caseId })
    .whereNull('put_away_at')
    .where((its) => {
      void its.where({ assessment_id: assessmentId }).orWhereNull('assessment_id')
    })

export async function readKeptTexts(access: CaseAccess, assessmentId: string): Promise<readonly KeptText[]> {
  const rows = await open(access.trx, { caseId: access.caseId, assessmentId }).orderBy(['chosen_at', 'id'])
  return rows.flatMap((row) => keptOf(access, row))
}

/** Without their content. */
export async function readKeptTextIds(trx: Transaction, subject: Subject): Promise<readonly string[]> {
  return (await open(trx, subject).select('id')).map(({ id }) => id)
}

/** Returns how many there were: none, or one. */
export const markPutAway = ({ trx, caseId, actor, now }: CaseAccess, assessmentId: string, id: string) =>
  open(trx, { caseId, assessmentId }).where({ id }).update({ put_away_by: actor.account, put_away_at: now })
