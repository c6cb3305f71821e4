import { endpoints } from '@forud/shared'
import { actorRoute, caseRoute, type Route } from '../http/route.js'
import type { CaseService } from './service.js'

export const caseRoutes = (cases: CaseService): readonly Route[] => [
  actorRoute(endpoints.worklist, ({ trx, actor, now, requestId }) =>
    cases.worklist(trx, { actor, now, requestId, purpose: endpoints.worklist.purpose }),
  ),

  actorRoute(endpoints.createCase, ({ trx, actor, now, requestId, body }) =>
    cases.create(trx, { actor, now, requestId, purpose: endpoints.createCase.purpose }, body),
  ),

  actorRoute(endpoints.findCases, ({ trx, actor, now, requestId, body }) =>
    cases.find(trx, { actor, now, requestId, purpose: endpoints.findCases.purpose }, body),
  ),

  actorRoute(endpoints.draftMoves, ({ trx, actor, now, requestId }) =>
    cases.draftMoves(trx, { actor, now, requestId, purpose: endpoints.draftMoves.purpose }),
  ),

  caseRoute(endpoints.casePage, ({ access }) => cases.page(access)),

  caseRoute(endpoints.writeChild, ({ access, revision, body }) => cases.changeChild(access, revision, body)),

  caseRoute(endpoints.caseLog, ({ access }) => cases.log(access)),
]
