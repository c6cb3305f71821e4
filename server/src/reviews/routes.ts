import { endpoints } from '@forud/shared'
import { actorRoute, caseRoute, type Route } from '../http/route.js'
import type { ReviewService } from './service.js'

export const reviewRoutes = (reviews: ReviewService): readonly Route[] => [
  actorRoute(endpoints.queue, ({ trx, actor }) => reviews.queue(trx, actor)),

  actorRoute(endpoints.claim, ({ trx, actor, now, requestId, params }) =>
    reviews.claim(trx, { actor, now, requestId, purpose: endpoints.claim.purpose }, params.assessmentId),
  ),

  caseRoute(endpoints.lockConsultantLevel, ({ access, params, revision, body }) =>
    reviews.lockLevel(access, params.assessmentId, revision, body.level),
  ),

  caseRoute(endpoints.saveStatement, ({ access, params, revision, body }) =>
    reviews.save(access, params.assessmentId, revision, body),
  ),

  caseRoute(endpoints.giveStatement, ({ access, params, revision, body }) =>
    reviews.give(access, params.assessmentId, revision, body),
  ),
]
