import type { Actor, Endpoint, Instant } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { kindsByCase } from '../audit/attached.js'
import { recordAudit } from '../audit/log.js'
import { caseIdOf, type Subject } from '../audit/subject.js'
import type { Transaction } from '../database/connect.js'
import type { ActorCall, AttachedCall, BaseCall, CaseCall } from './call.js'
import { parseBody, parseParams, parseRevision } from './parsing.js'
import type { Incoming, Platform, Trace } from './platform.js'
import { createProblem } from './problem.js'

export type Admission<Path extends string, Body> = {
  readonly platform: Platform
  readonly incoming: Incoming
  readonly endpoint: Endpoint<Path, Body>
  readonly trx: Transaction
  readonly now: Instant
  readonly trace: Trace
}
/** Who is let in, asked in this order: session, role, attachment, the shape of the body, the revision. */
export type Admit<Path extends string, Body, Call> = (admission: Admission<Path, Body>) => Promise<Call>

export const admitVisitor = <Path extends string, Body>(
  admission: Admission<Path, Body>,
): Promise<BaseCall<Path, Body>> => Promise.resolve(baseOf(admission))

export async function admitActor<Path extends string, Body>(
  admission: Admission<Path, Body>,
): Promise<ActorCall<Path, Body>> {
  const { trx, now, incoming, endpoint, trace } = admission
  const actor = await actorOf(admission)
  const call = { ...baseOf(admission), actor }
  const { requestId } = incoming
  await recordAudit(trx, { at: now, requestId, actor: actor.account, purpose: endpoint.purpose, outcome: 'done' })
  trace.audited = 'yes'
  return call
}

export async function admitToCase<Path extends string, Body>(
  admission: Admission<Path, Body>,
): Promise<CaseCall<Path, Body>> {
  const actor = await actorOf(admission)
  const access = await open(admission, actor)
  admission.trace.audited = 'yes'
  return { ...baseOf(admission), actor, access }
}

/** What a page asks by itself. Whoever is not attached gets the answer of a case that does not exist. */
export async function admitAttached<Path extends string, Body>(
  admission: Admission<Path, Body>,
): Promise<AttachedCall<Path, Body>> {
  const { trx, now, incoming, endpoint, trace } = admission
  const actor = await actorOf(admission)
  const subject = await subjectIn(admission)
  const { caseId } = subject
  if (!(await kindsByCase(trx, actor.account, [caseId])).has(caseId)) throw createProblem({ type: 'not-found' })
  trace.audited = 'yes'
  const { requestId } = incoming
  const { purpose } = endpoint
  const entry = { at: now, requestId, actor: actor.account, purpose, outcome: 'done' as const, ...subject }
  return { ...baseOf(admission), actor, caseId, record: () => recordAudit(trx, entry) }
}

function baseOf<Path extends string, Body>(admission: Admission<Path, Body>): BaseCall<Path, Body> {
  const { endpoint, incoming, trx, now } = admission
  const { requestId, exchange } = incoming
  const params = parseParams(endpoint, incoming.params)
  const revision = endpoint.guard === 'ifMatch' ? parseRevision(incoming.ifMatch) : 0
  const body = parseBody(endpoint, incoming.body)
  return { params, body, revision, trx, now, requestId, exchange }
}

async function actorOf<Path extends string, Body>(admission: Admission<Path, Body>): Promise<Actor> {
  const { platform, incoming, endpoint, trx, now, trace } = admission
  const token = incoming.exchange.sessionToken
  const actor =
    token === undefined
      ? undefined
      : await platform.sessions.actorOf(trx, token, now, endpoint.background === true ? 'unasked' : 'use')
  if (actor === undefined) throw createProblem({ type: 'not-signed-in' })
  trace.actor = actor
  const { permission } = endpoint
  if (typeof permission !== 'string' && !permission.roles.includes(actor.role)) {
    throw createProblem({ type: 'forbidden' })
  }
  return actor
}

async function open<Path extends string, Body>(admission: Admission<Path, Body>, actor: Actor): Promise<CaseAccess> {
  const { platform, incoming, endpoint, trx, now } = admission
  const { requestId } = incoming
  const opening = { actor, purpose: endpoint.purpose, now, requestId, ...(await subjectIn(admission)) }
  const access = await platform.access.openCase(trx, opening)
  if (access === undefined) throw createProblem({ type: 'not-found' })
  return access
}

async function subjectIn<Path extends string, Body>({ endpoint, incoming, trx, trace }: Admission<Path, Body>) {
  const subject = subjectOf(endpoint, parseParams<string>(endpoint, incoming.params))
  const caseId = await caseIdOf(trx, subject)
  if (caseId === undefined) throw createProblem({ type: 'not-found' })
  trace.caseId = caseId
  return { caseId, ...(subject.kind === 'case' ? {} : { object: subject.id }) }
}

function subjectOf(endpoint: Endpoint, params: { readonly [name: string]: string }): Subject {
  const kind = typeof endpoint.permission === 'string' ? 'nothing' : endpoint.permission.attachedTo
  const id = params[`${kind}Id`]
  if (kind === 'nothing' || id === undefined) throw new Error(`${endpoint.path} names no case.`)
  return { kind, id }
}
