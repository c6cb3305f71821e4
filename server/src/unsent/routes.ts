import { endpoints } from '@forud/shared'
import { actorRoute, caseRoute, type Route } from '../http/route.js'
import type { UnsentService } from './service.js'

export const unsentRoutes = (unsent: UnsentService): readonly Route[] => [
  caseRoute(endpoints.makeUnsentKey, ({ access, params }) => unsent.make(access, params.assessmentId, params.keyId)),

  actorRoute(endpoints.unsentKey, ({ trx, actor, params }) =>
    unsent.find(trx, { account: actor.account, id: params.keyId }),
  ),

  actorRoute(endpoints.endUnsentKey, ({ trx, actor, params }) =>
    unsent.end(trx, { account: actor.account, id: params.keyId }),
  ),
]
