import type { ActionRequest, Changes, OwnLevel } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { saveChanges } from './changes.js'
import { comparisonOf } from './comparing.js'
import { act } from './lifecycle.js'
import { overviewFor, overviewsOf } from './overviews.js'
import { progressOf } from './progress.js'
import { putAway } from './puttingAway.js'
import { lockOwnLevel } from './ownLevel.js'
import { confirmAnswer, draftMoves, moveDraft, previewMove, type Moving, type OpenCases } from './moving.js'
import { createReviewing } from './reviewing.js'
import { startFirst, startNext, type Intake, type StartNeeds } from './start.js'
import { gateAs, viewOf, type ViewNeeds } from './view.js'

export { settleLists } from './moveRepository.js'
export type { Overview } from './overview.js'
export type { StoredAssessment } from './parsedRow.js'
export type { Loaded as LoadedAssessment } from './reading.js'
export type { StoredStatement } from './statementRepository.js'
export type AssessmentService = ReturnType<typeof createAssessmentService>

/** Assessments from the first answer to the approval. The callers have opened the case. */
export const createAssessmentService = (needs: ViewNeeds & StartNeeds) => ({
  ...createReviewing(needs),
  view: (access: CaseAccess, id: string) => viewOf(needs, access, id),
  compare: (access: CaseAccess, id: string, otherId: string) => comparisonOf(needs, access, id, otherId),
  saveChanges: (access: CaseAccess, id: string, changes: Changes) => saveChanges(needs, access, id, changes),
  /** `revision`: of the assessment, as the writer saw it. */
  lockOwnLevel: (access: CaseAccess, id: string, revision: number, level: OwnLevel['level']) =>
    lockOwnLevel(access, { id, revision, level }),
  act: (access: CaseAccess, id: string, revision: number, request: ActionRequest) =>
    act(needs, access, { id, revision, request }),
  previewMove: (access: CaseAccess, id: string) => previewMove(needs, access, id),
  move: (access: CaseAccess, moving: Moving) => moveDraft(needs, access, moving),
  /** `open`: opens those of the cases that the caller is attached to. */
  draftMoves: (trx: Transaction, open: OpenCases) => draftMoves(needs, trx, open),
  confirm: confirmAnswer,
  putAway,
  /** Opens no case: revisions, no content. */
  progress: (trx: Transaction, subject: { readonly assessmentId: string; readonly caseId: string }) =>
    progressOf(needs, trx, subject),
  startFirst: (access: CaseAccess, intake: Intake) => startFirst(needs, access, intake),
  startNext: (access: CaseAccess, as: 'stage2' | 'reassessment') => startNext(needs, access, as),
  overview: (access: CaseAccess) => overviewFor(needs, access),
  /** For worklists: what has been superseded is left out. */
  overviews: (accesses: readonly CaseAccess[]) => overviewsOf(needs, accesses, 'current'),
  gate: gateAs.bind(undefined, needs),
})
