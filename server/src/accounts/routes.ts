import { endpoints } from '@forud/shared'
import { createProblem } from '../http/problem.js'
import { actorRoute, longPublicRoute, publicRoute, type Route } from '../http/route.js'
import { isPassword } from './password.js'
import type { AccountService } from './service.js'
import type { Sessions } from './sessions.js'

type Needs = { readonly accounts: AccountService; readonly sessions: Sessions }

export const accountRoutes = ({ accounts, sessions }: Needs): readonly Route[] => [
  publicRoute(endpoints.signInOptions, ({ trx }) => accounts.signInOptions(trx)),

  longPublicRoute(endpoints.signIn, {
    read: async ({ trx, body, now, exchange }) => ({
      begun: await accounts.beginSignIn(trx, { userName: body.userName, address: exchange.address }, now),
      password: body.password,
    }),
    // Outside the transaction: it takes a hundred times longer than the rest.
    work: async ({ begun, password }) =>
      begun.is === 'begun' && (await isPassword(password, begun.hash)) ? begun.account : undefined,
    write: async ({ trx, now, exchange }, { begun }, account) => {
      if (begun.is === 'tooMany') throw createProblem({ type: 'too-many-attempts' })
      if (account === undefined) throw createProblem({ type: 'wrong-credentials' })
      await accounts.signedIn(trx, begun.attempt)
      if (exchange.sessionToken !== undefined) await sessions.end(trx, exchange.sessionToken)
      exchange.startSession(await sessions.start(trx, account, now), account)
      return accounts.account(trx, account)
    },
  }),

  actorRoute(endpoints.whoAmI, ({ trx, actor }) => accounts.account(trx, actor.account)),

  actorRoute(endpoints.signOut, async ({ trx, exchange }) => {
    if (exchange.sessionToken !== undefined) await sessions.end(trx, exchange.sessionToken)
    exchange.endSession()
  }),

  actorRoute(endpoints.colleagues, async ({ trx, actor }) => ({ colleagues: await accounts.colleagues(trx, actor) })),
]
