import { canonicalJson, type Endpoint } from '@forud/shared'
import { recordAudit } from '../audit/log.js'
import type { Transaction } from '../database/connect.js'
import type { Admit } from './admission.js'
import { answerOf, problemAnswer, type Answer } from './answer.js'
import type { BaseCall } from './call.js'
import type { KeyedCall } from './idempotency.js'
import { parseIdempotencyKey } from './parsing.js'
import type { Incoming, Platform, Trace } from './platform.js'
import { keepsChanges, problemOf } from './problem.js'

/** A call on its way through: who carries it out, what came, and what is known about it. */
export type Passage<Path extends string, Body, Reply, Call> = {
  readonly platform: Platform
  readonly incoming: Incoming
  readonly endpoint: Endpoint<Path, Body, Reply>
  readonly admit: Admit<Path, Body, Call>
}
/** Reads in one transaction, works outside any, writes in another. The permission is checked again before writing. */
export type Steps<Call, Data, Result, Reply> = {
  readonly read: (call: Call) => Promise<Data>
  readonly work: (data: Data) => Promise<Result>
  readonly write: (call: Call, data: Data, result: Result) => Promise<Reply>
}

/** Session, permission, audit row and work in one transaction. Nothing is answered before it is committed. */
export function perform<Path extends string, Body, Reply, Call extends BaseCall<Path, Body>>(
  passage: Passage<Path, Body, Reply, Call>,
  handle: (call: Call) => Promise<Reply>,
): Promise<Answer> {
  const trace: Trace = {}
  return orRefused(passage, trace, () =>
    within(passage, trace, (call) => once(passage, trace, call, () => handle(call))),
  )
}

export function performLong<Path extends string, Body, Reply, Call extends BaseCall<Path, Body>, Data, Result>(
  passage: Passage<Path, Body, Reply, Call>,
  steps: Steps<Call, Data, Result, Reply>,
): Promise<Answer> {
  const trace: Trace = {}
  return orRefused(passage, trace, async () => {
    const begun = await within(passage, trace, async (call) => {
      const earlier = await earlierAnswer(passage, trace, call)
      return earlier === undefined
        ? { is: 'read' as const, data: await steps.read(call) }
        : { is: 'earlier' as const, earlier }
    })
    if (begun.is === 'earlier') return begun.earlier
    const result = await steps.work(begun.data)
    return within(passage, trace, (call) => once(passage, trace, call, () => steps.write(call, begun.data, result)))
  })
}

function within<Path extends string, Body, Reply, Call, Outcome>(
  { platform, incoming, endpoint, admit }: Passage<Path, Body, Reply, Call>,
  trace: Trace,
  work: (call: Call) => Promise<Outcome>,
): Promise<Outcome> {
  return platform.database.transaction(async (trx) => {
    const now = platform.clock()
    return work(await admit({ platform, incoming, endpoint, trx, now, trace }))
  })
}

async function once<Path extends string, Body, Reply, Call extends BaseCall<Path, Body>>(
  passage: Passage<Path, Body, Reply, Call>,
  trace: Trace,
  call: Call,
  work: () => Promise<Reply>,
): Promise<Answer> {
  const keyed = keyedCall(passage, trace, call)
  if (keyed === undefined) return settle(passage, trace, call, work)
  const { idempotency } = passage.platform
  const earlier = await idempotency.claim(call.trx, keyed)
  if (earlier !== undefined) return earlier
  const answer = await settle(passage, trace, call, work)
  await idempotency.keep(call.trx, keyed, answer)
  return answer
}

async function earlierAnswer<Path extends string, Body, Reply, Call extends BaseCall<Path, Body>>(
  passage: Passage<Path, Body, Reply, Call>,
  trace: Trace,
  call: Call,
): Promise<Answer | undefined> {
  const keyed = keyedCall(passage, trace, call)
  return keyed === undefined ? undefined : passage.platform.idempotency.find(call.trx, keyed)
}

async function settle<Path extends string, Body, Reply, Call extends BaseCall<Path, Body>>(
  { platform, incoming, endpoint }: Passage<Path, Body, Reply, Call>,
  trace: Trace,
  call: Call,
  work: () => Promise<Reply>,
): Promise<Answer> {
  try {
    const reply = await work()
    if (trace.audited === undefined && endpoint.method !== 'GET')
      await recordVisitor(call.trx, incoming, endpoint, call)
    return answerOf(endpoint, reply, incoming.decided(), platform.checkReplies)
  } catch (error) {
    const problem = problemOf(error)
    if (problem !== undefined && keepsChanges(error)) return problemAnswer(problem)
    throw error
  }
}

/** Somebody not signed in did something: the account is known when they have just signed in. */
async function recordVisitor(
  trx: Transaction,
  { decided, requestId }: Incoming,
  { purpose }: Endpoint,
  { now }: BaseCall<string, unknown>,
): Promise<void> {
  const { session } = decided()
  const actor = session === undefined || session === 'ended' ? {} : { actor: session.account }
  await recordAudit(trx, { at: now, requestId, purpose, outcome: 'done', ...actor })
}

function keyedCall<Path extends string, Body, Reply, Call extends BaseCall<Path, Body>>(
  { incoming, endpoint }: Passage<Path, Body, Reply, Call>,
  { actor }: Trace,
  { now, requestId, params, body }: Call,
): KeyedCall | undefined {
  if (endpoint.guard !== 'idempotencyKey' || actor === undefined) return undefined
  return {
    account: actor.account,
    key: parseIdempotencyKey(incoming.idempotencyKey),
    endpoint: `${endpoint.method} ${endpoint.path}`,
    content: canonicalJson({ params, body }),
    requestId,
    now,
  }
}

/** A call that was not carried out leaves nothing but a row in the log that says so. Without the row there is no answer. */
async function orRefused<Path extends string, Body, Reply, Call>(
  { platform, incoming, endpoint }: Passage<Path, Body, Reply, Call>,
  trace: Trace,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(error)
    const entry = {
      at: platform.clock(),
      requestId: incoming.requestId,
      purpose: endpoint.purpose,
      outcome: problem === undefined ? ('failed' as const) : ('refused' as const),
      detail: problem?.type ?? 'unexpected',
      ...(trace.actor === undefined ? {} : { actor: trace.actor.account }),
      ...(trace.caseId === undefined ? {} : { caseId: trace.caseId }),
    }
    await platform.database.transaction((trx) => recordAudit(trx, entry))
    throw error
  }
}
