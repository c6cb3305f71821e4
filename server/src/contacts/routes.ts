import { endpoints } from '@forud/shared'
import { actorRoute, type Route } from '../http/route.js'
import type { ContactService } from './service.js'

export const contactRoutes = (contacts: ContactService): readonly Route[] => [
  actorRoute(endpoints.contactNumbers, async ({ trx }) => ({ contacts: await contacts.list(trx) })),
]
