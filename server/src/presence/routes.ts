import { endpoints } from '@forud/shared'
import { attachedRoute, type Route } from '../http/route.js'
import type { PresenceService } from './service.js'

export const presenceRoutes = (presence: PresenceService): readonly Route[] => [
  attachedRoute(endpoints.beHere, (call) => presence.beHere(call, call.params.assessmentId)),
  attachedRoute(endpoints.leave, async (call) => {
    await presence.leave(call, call.params.assessmentId, call.params.page)
    return undefined
  }),
]
