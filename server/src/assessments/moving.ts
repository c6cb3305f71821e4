import {
  danishDate,
  movedBy,
  previewMigration,
  withCaseFile,
  type DraftMove,
  type DraftMoves,
  type MigrationPreview,
  type MovePreview,
  type QuestionnaireDefinition,
  type QuestionnaireRef,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { inTurn } from '../database/inTurn.js'
import { createProblem } from '../http/problem.js'
import { writeFields, type Field } from './fieldRepository.js'
import { getSeen } from './lifecycle.js'
import { askConfirmations, insertMove, settleConfirmations } from './moveRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { getStored, load, type Loaded, type ReadingNeeds } from './reading.js'
import { casesWithDraftsBefore, readAssessments, repin } from './repository.js'

/** The version in use, where the draft is made with another content of the same questionnaire. */
export function newerFor({ registry }: ReadingNeeds, { status, questionnaire }: StoredAssessment) {
  const newest = registry.newest()
  const to = registry.refOf(newest)
  const isOther = to.id === questionnaire.id && to.hash !== questionnaire.hash
  return status.is === 'draft' && isOther ? { to, definition: newest } : undefined
}

/** What moving the draft would do. Changes nothing. */
export async function previewMove(needs: ReadingNeeds, access: CaseAccess, id: string): Promise<MovePreview> {
  const stored = await getStored(access, id, 'toRead')
  const newer = newerFor(needs, stored)
  if (newer === undefined) throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
  const loaded = await load(needs, access, stored)
  return { from: stored.questionnaire, to: newer.to, preview: previewOf(loaded, newer.definition) }
}

const previewOf = ({ access, stored, definition, content, caseFile }: Loaded, to: QuestionnaireDefinition) =>
  previewMigration(definition, to, withCaseFile(definition, content.answers, caseFile.entities), {
    today: danishDate(access.now),
    stage: stored.stage,
  })

export type Moving = { readonly id: string; readonly revision: number; readonly to: string }

/** One step, all or nothing: what is carried, what must be confirmed and what is set aside are written together. */
export async function moveDraft(needs: ReadingNeeds, access: CaseAccess, { id, revision, to }: Moving) {
  const stored = await getSeen(access, id, revision)
  const newer = newerFor(needs, stored)
  // What was previewed is what happens: a version published meanwhile must be seen first.
  if (newer?.to.hash !== to) throw createProblem({ type: 'edited-elsewhere', revision: stored.revision })
  const loaded = await load(needs, access, stored)
  const preview = previewOf(loaded, newer.definition)
  await needs.registry.store(access.trx, newer.definition, access.now)
  await repin(access, stored, newer.to)
  await writeMoved(needs, loaded, preview, newer)
  return { revision: revision + 1 }
}

type Newer = { readonly to: QuestionnaireRef; readonly definition: QuestionnaireDefinition }

async function writeMoved(needs: ReadingNeeds, loaded: Loaded, preview: MigrationPreview, { to, definition }: Newer) {
  const { access, stored, content, caseFile } = loaded
  const { answers, rows } = movedBy(preview, definition, { answers: content.answers, entities: caseFile.entities })
  await writeFields(
    access,
    stored.id,
    answers.map(([question, value]) => fieldAfter(loaded, `answers.${question}`, value)),
  )
  // After the assessment is pinned anew: a row is checked against the version that its case uses.
  await inTurn(rows, ({ id, kind, answers: row }) => {
    const base = caseFile.entities.find((entity) => entity.id === id)?.revision ?? 0
    return needs.caseFile.writeEntity(access, id, { kind, base, answers: row })
  })
  await insertMove(access, {
    assessmentId: stored.id,
    to,
    setAside: { from: stored.questionnaire, parts: preview.setAside },
  })
  await askConfirmations(access, stored.id, preview.toConfirm)
}

/** Whoever wrote the answer is still who said it: moving is not answering. */
function fieldAfter({ access, fields }: Loaded, name: string, value: unknown): Field {
  const isNew: Field = { name, revision: 0, changedBy: access.actor.account, changedAt: access.now, origin: 'written' }
  const { value: _, ...before } = fields.find((field) => field.name === name) ?? isNew
  return { ...before, revision: before.revision + 1, ...(value === undefined ? {} : { value }) }
}

/** Somebody says that an answer given under another version still holds. */
export async function confirmAnswer(access: CaseAccess, id: string, question: string): Promise<void> {
  const { status } = await getStored(access, id, 'toWrite')
  if (status.is !== 'draft') throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
  if ((await settleConfirmations(access, id, [question])) === 0) throw createProblem({ type: 'not-found' })
}

export type OpenCases = (caseIds: readonly string[]) => Promise<readonly CaseAccess[]>

/** Each open draft in the cases that may be opened and that is made with another content than the one in use, counted. */
export async function draftMoves(needs: ReadingNeeds, trx: Transaction, open: OpenCases): Promise<DraftMoves> {
  const to = needs.registry.refOf(needs.registry.newest())
  const accesses = await open(await casesWithDraftsBefore(trx, to))
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  const drafts = await inTurn(await readAssessments(accesses), async (stored) => {
    const access = opened.get(stored.caseId)
    const newer = newerFor(needs, stored)
    if (access === undefined || newer === undefined) return []
    return [counted(await load(needs, access, stored), newer.definition)]
  })
  return { to, drafts: drafts.flat() }
}

function counted(loaded: Loaded, to: QuestionnaireDefinition): DraftMove {
  const { stored, caseFile } = loaded
  const { carried, toConfirm, setAside, unanswered } = previewOf(loaded, to)
  return {
    assessmentId: stored.id,
    caseId: stored.caseId,
    caseNumber: caseFile.caseNumber,
    from: stored.questionnaire,
    carried: carried.length,
    toConfirm: toConfirm.length,
    setAside: setAside.length,
    unanswered: unanswered.length,
  }
}
