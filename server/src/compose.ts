import { accountRoutes } from './accounts/routes.js'
import { createAccountService } from './accounts/service.js'
import { createSessions, type SessionLimits } from './accounts/sessions.js'
import { createAccess } from './audit/access.js'
import type { Clock } from './database/clock.js'
import type { Database } from './database/connect.js'
import { createIdempotency } from './http/idempotency.js'
import type { Platform } from './http/platform.js'
import type { Route } from './http/route.js'
import { serviceRoutes } from './http/serviceRoutes.js'
import type { Kind } from './installation/kind.js'
import type { Sealer } from './sealing/sealer.js'

type Needs = {
  readonly database: Database
  readonly sealer: Sealer
  readonly clock: Clock
  readonly kind: Kind
  readonly session: SessionLimits
  readonly checkReplies: 'yes' | 'no'
  readonly draining: () => 'yes' | 'no'
}

/** Builds everything, once: what carries out calls, what the features can do, and the addresses they answer. */
export function compose({ database, sealer, clock, kind, session, checkReplies, draining }: Needs) {
  const access = createAccess(sealer)
  const sessions = createSessions(session)
  const accounts = createAccountService({ sealer, kind })
  const idempotency = createIdempotency(sealer)

  const platform: Platform = { database, access, sessions, idempotency, clock, checkReplies }
  const routes: readonly Route[] = [
    ...accountRoutes({ accounts, sessions }),
    ...serviceRoutes({ database, clock, draining }),
  ]
  return { platform, routes, services: { accounts } }
}
