import type { CaseAccess } from '../audit/access.js'
import { inTurn } from '../database/inTurn.js'
import type { Transaction } from '../database/connect.js'
import { writersOf } from './fieldRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { definitionFor, getStored, load, type ReadingNeeds } from './reading.js'
import { changeStatus, authorsOf, getSeen } from './lifecycle.js'
import { raiseRevision, readWaiting } from './repository.js'
import { insertStatement, readStatements, updateStatement, type StoredStatement } from './statementRepository.js'
import { headOf, readableReview } from './view.js'
import { statementUnderWay } from './visibility.js'

/** What the review and the report ask of an assessment. */
export const createReviewing = (needs: ReadingNeeds) => ({
  stored: (access: CaseAccess, id: string) => getStored(access, id, 'toRead'),
  seen: getSeen,
  load: async (access: CaseAccess, id: string) => load(needs, access, await getStored(access, id, 'toRead')),
  definition: (access: CaseAccess, stored: StoredAssessment) => definitionFor(needs, access, stored),
  authors: (access: CaseAccess, stored: StoredAssessment) => authorsOf(needs, access, stored),
  head: (access: CaseAccess, stored: StoredAssessment) => headOf(needs, access, stored),
  readable: readableReview,
  changeStatus: changeStatus.bind(undefined, needs),
  raiseRevision,
  waiting,
  saveStatement,
  statementUnderWay: async (access: CaseAccess, stored: StoredAssessment) =>
    statementUnderWay(stored, access.actor, await readStatements([{ id: stored.id, access }])),
  nextRound: async (access: CaseAccess, id: string) => (await readStatements([{ id, access }])).length + 1,
})

/** Content-free, with who had a part in each: what decides whether a consultant may take it. */
async function waiting(trx: Transaction, id?: string) {
  const found = await readWaiting(trx, id)
  return inTurn(found, async (one) => ({ ...one, writers: await writersOf(trx, one.id) }))
}

/** A round that has been given is never written again. */
async function saveStatement(access: CaseAccess, stored: StoredStatement): Promise<void> {
  const rounds = await readStatements([{ id: stored.assessmentId, access }])
  if (!rounds.some(({ round }) => round === stored.round)) return insertStatement(access, stored)
  if (!(await updateStatement(access, stored))) throw new Error('A given statement cannot be written again.')
}
