import type { ActionRequest, Changes, OwnLevel } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { saveChanges } from './changes.js'
import { act, authorsOf, changeStatus, getSeen } from './lifecycle.js'
import { overviewsOf } from './overview.js'
import { findOwnLevel, insertOwnLevel } from './ownLevelRepository.js'
import { getStored, load } from './reading.js'
import { raiseRevision, readWaiting } from './repository.js'
import { startFirst, startNext, type Intake, type StartNeeds } from './start.js'
import { insertStatement, readStatements, updateStatement } from './statementRepository.js'
import { gateAs, overviewFor, viewOf, type ViewNeeds } from './view.js'

export type { Overview } from './overview.js'
export type { StoredAssessment } from './parsedRow.js'
export type { StoredStatement } from './statementRepository.js'
export type AssessmentService = ReturnType<typeof createAssessmentService>

/** Assessments from the first answer to the approval. The callers have opened the case. */
export function createAssessmentService(needs: ViewNeeds & StartNeeds) {
  return {
    view: (access: CaseAccess, id: string) => viewOf(needs, access, id),
    saveChanges: (access: CaseAccess, id: string, changes: Changes) => saveChanges(needs, access, id, changes),
    act: (access: CaseAccess, id: string, revision: number, request: ActionRequest) =>
      act(needs, access, { id, revision, request }),
    startFirst: (access: CaseAccess, intake: Intake) => startFirst(needs, access, intake),
    startNext: (access: CaseAccess, as: 'stage2' | 'reassessment') => startNext(needs, access, as),

    /** Chosen before the indication is shown, and never changed (decisions 9). */
    async lockOwnLevel(access: CaseAccess, id: string, revision: number, level: OwnLevel['level']) {
      const stored = await getSeen(access, id, revision)
      if (stored.status.is !== 'draft') throw createProblem({ type: 'action-refused', reason: 'wrongStatus' })
      const { stage } = stored
      if ((await findOwnLevel(access, id, stage)) !== undefined) throw createProblem({ type: 'already-locked' })
      await insertOwnLevel(access, id, { stage, level, by: access.actor.account, at: access.now })
      return { revision: await raiseRevision(access, stored) }
    },

    overviews: (accesses: readonly CaseAccess[]) => overviewsOf(needs, accesses),
    overview: (access: CaseAccess) => overviewFor(needs, access),
    gate: gateAs.bind(undefined, needs),

    /** For the review and the report of one assessment. */
    stored: (access: CaseAccess, id: string) => getStored(access, id, 'toRead'),
    seen: getSeen,
    load: async (access: CaseAccess, id: string) => load(needs, access, await getStored(access, id, 'toRead')),
    authors: authorsOf.bind(undefined, needs),
    changeStatus: changeStatus.bind(undefined, needs),
    raiseRevision,
    waiting: readWaiting,
    statements: async (access: CaseAccess, id: string) => readStatements([{ id, access }]),
    insertStatement,
    updateStatement,
  }
}
