import type { AssessmentHead, AssessmentStatus, Instant, Settings, Stage } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { fromJson } from '../database/json.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

export type AssessmentRow = {
  readonly id: string
  readonly case_id: string
  readonly questionnaire: string
  readonly questionnaire_version: number
  readonly definition_hash: string
  readonly number: number
  readonly stage: number
  readonly status: string
  readonly status_at: string | null
  readonly status_by: string | null
  readonly status_note: string | null
  readonly status_detail: string | null
  readonly created_by: string
  readonly created_at: string
  readonly predecessor_id: string | null
  readonly settings: string
  readonly submitted_at: string | null
  readonly submitted_by: string | null
  readonly review_due_at: string | null
  readonly submission: string | null
  readonly revision: number
}

/** An assessment as stored, without its content. */
export type StoredAssessment = Omit<AssessmentHead, 'authors'> & {
  readonly submittedAt?: Instant
  readonly submittedBy?: string
}

const notePlace = (id: string): Place<string> => ({ name: `assessment/${id}/note` })

export function assessmentOf(access: CaseAccess, row: AssessmentRow): StoredAssessment {
  return {
    id: row.id,
    caseId: row.case_id,
    questionnaire: { id: row.questionnaire, version: row.questionnaire_version, hash: row.definition_hash },
    number: row.number,
    stage: stageOf(row.stage),
    status: statusOf(access, row),
    createdBy: row.created_by,
    createdAt: row.created_at,
    settings: settingsOf(row.settings),
    revision: row.revision,
    ...(row.predecessor_id === null ? {} : { predecessor: row.predecessor_id }),
    ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at }),
    ...(row.submitted_by === null ? {} : { submittedBy: row.submitted_by }),
  }
}

/** Copied in when the assessment was made; nobody edits the column. */
const settingsOf = (stored: string): Settings => fromJson(stored) as Settings

export function stageOf(stored: number): Stage {
  if (stored === 1 || stored === 2) return stored
  throw new Error('A stage that does not exist is stored.')
}

function statusOf(access: CaseAccess, row: AssessmentRow): AssessmentStatus {
  const at = row.status_at ?? ''
  const by = row.status_by ?? ''
  const note = row.status_note === null ? '' : unsealAt(access, notePlace(row.id), row.status_note)
  switch (row.status) {
    case 'draft':
      return row.status_at === null ? { is: 'draft' } : { is: 'draft', returned: { at, by, comment: note } }
    case 'submitted':
      return { is: 'submitted', stage: stageOf(row.stage), at, by }
    case 'reviewed':
      return { is: 'reviewed', at, by, withConditions: row.status_detail === 'withConditions' }
    case 'approved':
      return { is: 'approved', at, by }
    case 'superseded':
      return { is: 'superseded', at, successor: row.status_detail ?? '' }
    case 'discarded':
      return { is: 'discarded', at, by, reason: note }
    default:
      throw new Error('A status that does not exist is stored.')
  }
}

type StatusColumns = Pick<AssessmentRow, 'status' | 'status_at' | 'status_by' | 'status_note' | 'status_detail'>

export function statusColumns(access: CaseAccess, id: string, status: AssessmentStatus): StatusColumns {
  const bare = { status: status.is, status_at: null, status_by: null, status_note: null, status_detail: null }
  const noted = (note: string) => sealAt(access, notePlace(id), note)
  switch (status.is) {
    case 'draft':
      return status.returned === undefined
        ? bare
        : { ...bare, ...signed(status.returned), status_note: noted(status.returned.comment) }
    case 'submitted':
    case 'approved':
      return { ...bare, ...signed(status) }
    case 'reviewed':
      return {
        ...bare,
        ...signed(status),
        status_detail: status.withConditions ? 'withConditions' : 'withoutConditions',
      }
    case 'superseded':
      return { ...bare, status_at: status.at, status_detail: status.successor }
    case 'discarded':
      return { ...bare, ...signed(status), status_note: noted(status.reason) }
  }
}

const signed = ({ at, by }: { readonly at: string; readonly by: string }) => ({ status_at: at, status_by: by })
