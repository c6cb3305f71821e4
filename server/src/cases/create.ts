import { childOf, type Actor, type AttachmentKind, type NewCase } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import type { AccountRecord } from '../accounts/service.js'
import type { Transaction } from '../database/connect.js'
import { createProblem } from '../http/problem.js'
import type { CaseNeeds, Opening } from './needs.js'

type Attach = { readonly account: string; readonly as: AttachmentKind }

/**
 * The case, its first list row and its first assessment, all or nothing. A child who already has a case gets another one
 * without a word: who may not see the other case must not learn of it (decisions 19).
 */
export async function createCase(needs: CaseNeeds, trx: Transaction, opening: Opening, created: NewCase) {
  const { accounts, access, caseFile, assessments, sealer } = needs
  const everyone = await accounts.everyone(trx)
  const responsible = responsibleOf(everyone, created.responsible)
  const caseId = randomUUID()
  const attach = attachmentsOf(everyone, opening.actor, responsible)
  const opened = await access.createCase(trx, { ...opening, caseId, attach }, async (wrappedKey) => {
    const record = {
      id: caseId,
      caseNumber: created.caseNumber,
      team: responsible.team,
      responsible: responsible.account.id,
      receivedAt: created.receivedAt,
      createdAt: opening.now,
      createdBy: opening.actor.account,
      wrappedKey,
      cprIndex: created.cpr === undefined ? undefined : sealer.blindIndex(created.cpr),
    }
    if (!(await caseFile.insertCase(trx, record))) throw createProblem({ type: 'case-number-taken' })
  })
  await caseFile.writeChild(opened, childOf(created))
  const assessmentId = await assessments.startFirst(opened, created)
  return { caseId, assessmentId }
}

type Responsible = { readonly account: AccountRecord; readonly team: string }

function responsibleOf(everyone: readonly AccountRecord[], id: string): Responsible {
  const account = everyone.find((one) => one.id === id && one.role === 'caseworker' && one.disabled === 'no')
  const team = account?.teams[0]
  if (account !== undefined && team !== undefined) return { account, team: team.id }
  const message = 'Vælg en sagsbehandler, der hører til et team.'
  throw createProblem({ type: 'invalid-request', errors: [{ path: 'responsible', message }] })
}

/** The responsible, the team's leaders, and whoever opens the case. */
function attachmentsOf(
  everyone: readonly AccountRecord[],
  creator: Actor,
  { account, team }: Responsible,
): readonly Attach[] {
  const leaders = everyone
    .filter(
      ({ role, disabled, teams }) => role === 'leader' && disabled === 'no' && teams.some(({ id }) => id === team),
    )
    .map(({ id }): Attach => ({ account: id, as: 'leader' }))
  const attached: readonly Attach[] = [{ account: account.id, as: 'responsible' }, ...leaders]
  if (attached.some((one) => one.account === creator.account)) return attached
  return [...attached, { account: creator.account, as: creator.role === 'leader' ? 'leader' : 'coworker' }]
}
