import type { AssessmentStatus, Instant, QuestionnaireRef, Settings, Stage, Submission } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { toJson } from '../database/json.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'
import { assessmentOf, stageOf, statusColumns, type AssessmentRow, type StoredAssessment } from './parsedRow.js'

const submissionPlace = (id: string): Place<Submission> => ({ name: `assessment/${id}/submission` })

export type NewAssessment = {
  readonly id: string
  readonly questionnaire: QuestionnaireRef
  readonly number: number
  readonly stage: Stage
  readonly settings: Settings
  readonly predecessor?: string
}

export async function insertAssessment(access: CaseAccess, assessment: NewAssessment): Promise<void> {
  await access.trx<AssessmentRow>('assessments').insert({
    id: assessment.id,
    case_id: access.caseId,
    questionnaire: assessment.questionnaire.id,
    questionnaire_version: assessment.questionnaire.version,
    definition_hash: assessment.questionnaire.hash,
    number: assessment.number,
    stage: assessment.stage,
    ...statusColumns(access, assessment.id, { is: 'draft' }),
    created_by: access.actor.account,
    created_at: access.now,
    predecessor_id: assessment.predecessor ?? null,
    settings: toJson(assessment.settings),
    revision: 1,
  })
}

/** Later writers of the same assessment wait until this transaction has ended, so what is read next stays true. */
export async function lockAssessment(access: CaseAccess, id: string): Promise<StoredAssessment | undefined> {
  const row = await access.trx<AssessmentRow>('assessments').where({ id, case_id: access.caseId }).forUpdate().first()
  return row === undefined ? undefined : assessmentOf(access, row)
}

export async function findAssessment(access: CaseAccess, id: string): Promise<StoredAssessment | undefined> {
  const row = await access.trx<AssessmentRow>('assessments').where({ id, case_id: access.caseId }).first()
  return row === undefined ? undefined : assessmentOf(access, row)
}

/** Without opening the case. */
export async function revisionOf(trx: Transaction, id: string): Promise<number> {
  return (await trx<AssessmentRow>('assessments').where({ id }).first('revision'))?.revision ?? 0
}

/** Every assessment of the opened cases, the oldest first. */
export async function readAssessments(accesses: readonly CaseAccess[]): Promise<readonly StoredAssessment[]> {
  const first = accesses[0]
  if (first === undefined) return []
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  const rows = await first
    .trx<AssessmentRow>('assessments')
    .whereIn('case_id', [...opened.keys()])
    .orderBy('number')
  return rows.flatMap((row) => {
    const access = opened.get(row.case_id)
    return access === undefined ? [] : [assessmentOf(access, row)]
  })
}

/** Saves only if nobody has saved since `assessment` was read. */
export async function saveStatus(
  access: CaseAccess,
  assessment: StoredAssessment,
  status: AssessmentStatus,
): Promise<boolean> {
  const { id, revision } = assessment
  const changed = await access
    .trx<AssessmentRow>('assessments')
    .where({ id, revision })
    .update({ ...statusColumns(access, id, status), revision: revision + 1 })
  return changed === 1
}

/** The cases with a draft made with another content of that questionnaire. Their ids, and nothing of what they hold. */
export async function casesWithDraftsBefore(
  trx: Transaction,
  { id, hash }: QuestionnaireRef,
): Promise<readonly string[]> {
  const rows = await trx<AssessmentRow>('assessments')
    .where({ status: 'draft', questionnaire: id })
    .whereNot({ definition_hash: hash })
    .distinct('case_id')
  return rows.map(({ case_id }) => case_id)
}

/** Makes a draft with another content of its questionnaire. The draft was locked and is as it was seen. */
export async function repin(
  access: CaseAccess,
  { id, revision }: StoredAssessment,
  to: QuestionnaireRef,
): Promise<void> {
  await access
    .trx<AssessmentRow>('assessments')
    .where({ id, revision })
    .update({ questionnaire_version: to.version, definition_hash: to.hash, revision: revision + 1 })
}

/** For a change beside the status that the next lifecycle write must have seen. */
export async function raiseRevision(access: CaseAccess, assessment: StoredAssessment): Promise<number> {
  const { id, revision } = assessment
  await access
    .trx<AssessmentRow>('assessments')
    .where({ id, revision })
    .update({ revision: revision + 1 })
  return revision + 1
}

export async function saveSubmission(
  access: CaseAccess,
  id: string,
  submission: Submission,
  reviewDueAt: Instant,
): Promise<void> {
  await access
    .trx<AssessmentRow>('assessments')
    .where({ id })
    .update({
      submission: sealAt(access, submissionPlace(id), submission),
      definition_hash: submission.definitionHash,
      submitted_at: submission.at,
      submitted_by: submission.by,
      review_due_at: reviewDueAt,
    })
}

/** What was frozen last, of those that have been submitted. */
export async function readSubmissions(
  accesses: readonly CaseAccess[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Submission>> {
  const first = accesses[0]
  if (first === undefined || ids.length === 0) return new Map()
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  const rows = await first
    .trx<AssessmentRow>('assessments')
    .whereIn('id', [...ids])
    .whereNotNull('submission')
    .select('id', 'case_id', 'submission')
  const found = rows.flatMap(({ id, case_id, submission }): [string, Submission][] => {
    const access = opened.get(case_id)
    if (access === undefined || submission === null) return []
    return [[id, unsealAt(access, submissionPlace(id), submission)]]
  })
  return new Map(found)
}

/** What a consultant may see before the case is theirs: nothing of its content. */
export type Waiting = {
  readonly id: string
  readonly caseId: string
  readonly stage: Stage
  readonly submittedAt: Instant
  readonly dueAt: Instant
  readonly teamId: string
}

type WaitingRow = {
  readonly id: string
  readonly case_id: string
  readonly stage: number
  readonly submitted_at: string
  readonly review_due_at: string
  readonly team_id: string
}

export async function readWaiting(trx: Transaction, id?: string): Promise<readonly Waiting[]> {
  // Two consultants who claim the same assessment take turns.
  if (id !== undefined) await trx<AssessmentRow>('assessments').where({ id }).forUpdate().first('id')
  const rows = await trx('assessments')
    .join('cases', 'cases.id', 'assessments.case_id')
    .where('assessments.status', 'submitted')
    .where(id === undefined ? {} : { 'assessments.id': id })
    .orderBy('review_due_at')
    .select<WaitingRow[]>(
      'assessments.id',
      'assessments.case_id',
      'assessments.stage',
      'assessments.submitted_at',
      'assessments.review_due_at',
      'cases.team_id',
    )
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    stage: stageOf(row.stage),
    submittedAt: row.submitted_at,
    dueAt: row.review_due_at,
    teamId: row.team_id,
  }))
}
