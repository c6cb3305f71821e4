import type { Actor, Instant, ParamsOf } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import type { Exchange } from './exchange.js'

export type BaseCall<Path extends string, Body> = {
  readonly params: ParamsOf<Path>
  readonly body: Body
  readonly trx: Transaction
  readonly now: Instant
  readonly requestId: string
  /** From If-Match; 0 when the endpoint has no such guard. */
  readonly revision: number
  readonly exchange: Exchange
}
export type ActorCall<Path extends string, Body> = BaseCall<Path, Body> & { readonly actor: Actor }
/** The case is not opened: there is no key to its content, and no row in the log until `record` writes one. */
export type AttachedCall<Path extends string, Body> = ActorCall<Path, Body> & {
  readonly caseId: string
  readonly record: () => Promise<void>
}
/** The case that the path names, or belongs to what it names, is opened. */
export type CaseCall<Path extends string, Body> = ActorCall<Path, Body> & { readonly access: CaseAccess }
