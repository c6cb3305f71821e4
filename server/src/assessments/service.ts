import type { ActionRequest, Changes, OwnLevel } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { createProblem } from '../http/problem.js'
import { saveChanges } from './changes.js'
import { act, authorsOf, changeStatus, getSeen } from './lifecycle.js'
import { writersOf } from './fieldRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { statementUnderWay } from './visibility.js'
import { overviewsOf } from './overview.js'
import { findOwnLevel, insertOwnLevel } from './ownLevelRepository.js'
import { getStored, load } from './reading.js'
import { raiseRevision, readWaiting } from './repository.js'
import { startFirst, startNext, type Intake, type StartNeeds } from './start.js'
import { insertStatement, readStatements, updateStatement, type StoredStatement } from './statementRepository.js'
import { gateAs, headOf, overviewFor, readableReview, viewOf, type ViewNeeds } from './view.js'

export type { Overview } from './overview.js'
export type { Loaded as LoadedAssessment } from './reading.js'
export type { StoredAssessment } from './parsedRow.js'
export type { StoredStatement } from './statementRepository.js'
export type AssessmentService = ReturnType<typeof createAssessmentService>

/** Content-free, with who had a part in each: what decides whether a consultant may take it. */
const waitingOf = async (trx: Transaction, id?: string) =>
  Promise.all(
    (await readWaiting(trx, id)).map(async (waiting) => ({ ...waiting, writers: await writersOf(trx, waiting.id) })),
  )

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
    head: (access: CaseAccess, stored: StoredAssessment) => headOf(needs, access, stored),
    readable: (access: CaseAccess, stored: StoredAssessment) => readableReview(access, stored),
    changeStatus: changeStatus.bind(undefined, needs),
    raiseRevision,
    waiting: waitingOf,
    insertStatement,
    statementUnderWay: async (access: CaseAccess, stored: StoredAssessment) =>
      statementUnderWay(stored, access.actor, await readStatements([{ id: stored.id, access }])),
    nextRound: async (access: CaseAccess, id: string) => (await readStatements([{ id, access }])).length + 1,
    /** A round that has been given is never written again. */
    async saveStatement(access: CaseAccess, stored: StoredStatement): Promise<void> {
      const rounds = await readStatements([{ id: stored.assessmentId, access }])
      if (!rounds.some(({ round }) => round === stored.round)) return insertStatement(access, stored)
      if (!(await updateStatement(access, stored))) throw new Error('A given statement cannot be written again.')
    },
  }
}
