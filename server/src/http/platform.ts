import type { Actor } from '@forud/shared'
import type { Sessions } from '../accounts/sessions.js'
import type { Access } from '../audit/access.js'
import type { Clock } from '../database/clock.js'
import type { Database } from '../database/connect.js'
import type { Decided, Exchange } from './exchange.js'
import type { createIdempotency } from './idempotency.js'

/** What carrying out a call takes, whatever the call is. */
export type Platform = {
  readonly database: Database
  readonly access: Access
  readonly sessions: Sessions
  readonly idempotency: ReturnType<typeof createIdempotency>
  readonly clock: Clock
  /** `yes` in tests: a reply that is not as the endpoint says is an error. */
  readonly checkReplies: 'yes' | 'no'
}

/** A call as it came, before anything in it is believed. */
export type Incoming = {
  readonly requestId: string
  readonly params: { readonly [name: string]: unknown }
  readonly body: unknown
  readonly ifMatch: string | undefined
  readonly idempotencyKey: string | undefined
  readonly exchange: Exchange
  readonly decided: () => Decided
}

/** What is known about a call so far, for the access log when it is refused. */
export type Trace = { actor?: Actor; caseId?: string; audited?: 'yes' }
