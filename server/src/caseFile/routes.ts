import { endpoints } from '@forud/shared'
import type { AccountService } from '../accounts/service.js'
import { createProblem } from '../http/problem.js'
import { caseRoute, type Route } from '../http/route.js'
import type { CaseFileService } from './service.js'

type Needs = { readonly caseFile: CaseFileService; readonly accounts: AccountService }

export const caseFileRoutes = ({ caseFile, accounts }: Needs): readonly Route[] => [
  caseRoute(endpoints.writeEntity, ({ access, params, body }) => caseFile.writeEntity(access, params.entityId, body)),

  caseRoute(endpoints.retireEntity, ({ access, params, body }) => caseFile.retireEntity(access, params.entityId, body)),

  caseRoute(endpoints.readProtectedAddress, async ({ access, trx }) => {
    const { address, revision, written } = await caseFile.readProtectedAddress(access)
    if (written === undefined) return { address, revision }
    const names = await accounts.namesOf(trx, [written.by])
    return { address, revision, written: { by: names[written.by] ?? '', at: written.at } }
  }),

  caseRoute(endpoints.writeProtectedAddress, ({ access, revision, body }) =>
    caseFile.writeProtectedAddress(access, { seen: revision, address: body.address.trim() }),
  ),

  caseRoute(endpoints.attach, async ({ access, trx, revision, body }) => {
    const account = await accounts.find(trx, body.account)
    const wanted = body.as === 'leader' ? 'leader' : 'caseworker'
    if (account?.role !== wanted || account.disabled === 'yes') {
      const message = 'Vælg en kollega, der kan få adgang på den måde.'
      throw createProblem({ type: 'invalid-request', errors: [{ path: 'account', message }] })
    }
    await caseFile.attach(access, { seen: revision, account: account.id, as: body.as })
  }),
]
