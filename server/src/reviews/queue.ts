import type { Actor, QueueRow } from '@forud/shared'
import { insertAttachments } from '../audit/attached.js'
import type { Transaction } from '../database/connect.js'
import { createProblem } from '../http/problem.js'
import { refused, type Opening, type ReviewNeeds } from './needs.js'

/** Content-free, and without what the consultant has had a part in. */
export async function queueOf(
  { accounts, caseFile, assessments }: ReviewNeeds,
  trx: Transaction,
  { account }: Actor,
): Promise<{ readonly rows: readonly QueueRow[] }> {
  const waiting = (await assessments.waiting(trx)).filter(({ writers }) => !writers.includes(account))
  const caseIds = waiting.map(({ caseId }) => caseId)
  const consultants = await caseFile.consultantsOf(trx, caseIds)
  const names = await accounts.namesOf(trx, [...consultants.values()])
  const teams = await accounts.teams(trx)
  return {
    rows: waiting.map(({ id, caseId, stage, submittedAt, dueAt, teamId }) => {
      const claimedBy = names[consultants.get(caseId) ?? '']
      return {
        assessmentId: id,
        stage,
        submittedAt,
        dueAt,
        team: teams.find((team) => team.id === teamId)?.name ?? '',
        ...(claimedBy === undefined ? {} : { claimedBy }),
      }
    }),
  }
}

/** One consultant to a case: from now on the case is open to them, and the access log says since when. */
export async function claim(
  { access, caseFile, assessments }: ReviewNeeds,
  trx: Transaction,
  { opening, id }: { readonly opening: Opening; readonly id: string },
): Promise<{ readonly assessmentId: string }> {
  const { actor, now } = opening
  const [waiting] = await assessments.waiting(trx, id)
  if (waiting === undefined) throw createProblem({ type: 'not-found' })
  const { caseId, writers } = waiting
  if (writers.includes(actor.account)) throw refused('ownAssessment')
  const holder = (await caseFile.consultantsOf(trx, [caseId])).get(caseId)
  if (holder !== undefined && holder !== actor.account) throw refused('wrongStatus')
  if (holder === undefined) {
    await insertAttachments(trx, [{ caseId, account: actor.account, as: 'consultant', since: now }])
  }
  await access.openCase(trx, { ...opening, caseId, object: id })
  return { assessmentId: id }
}
