import { assessmentEndpoints, entityEndpoints, type SentLoss } from '@forud/shared'
import { call } from '../../http/client.js'
import type { Failure, Outcome as Answered } from '../../http/parseReply.js'
import { sentenceOf } from '../../http/failures.js'
import type { Loss } from './losses.js'
import type { Outcome } from './outcome.js'
import type { Transport } from './sender.js'
import type { Batch } from './sync.js'

type Place = { readonly assessmentId: string; readonly caseId: string }

/** Saves over HTTP. Every call outlives a closed tab where the browser allows it. */
export const createTransport =
  (place: Place): Transport =>
  (batch) => {
    switch (batch.is) {
      case 'fields':
        return saveFields(place, batch)
      case 'row':
        return saveRow(place, batch)
      case 'retire':
        return retireRow(place, batch)
    }
  }

type Fields = Extract<Batch, { is: 'fields' }>
type RowBatch = Extract<Batch, { is: 'row' }>
type Retire = Extract<Batch, { is: 'retire' }>

async function saveFields({ assessmentId }: Place, { key, writes }: Fields): Promise<Outcome> {
  const changes = writes.map(({ piece, base, value, confirms, loses }) => ({
    field: piece,
    base,
    ...(value === undefined || value === null ? {} : { value }),
    ...(confirms ? { confirms } : {}),
    ...sentWith(loses),
  }))
  const answered = await call(assessmentEndpoints.saveChanges, {
    params: { assessmentId },
    body: { changes },
    idempotencyKey: key,
    keepalive: true,
  })
  return outcomeOf(answered, ({ savedAt, revisions }) => ({ is: 'saved', at: savedAt, revisions }))
}

async function saveRow({ caseId }: Place, { piece, id, kind, base, answers, loses }: RowBatch): Promise<Outcome> {
  const answered = await call(entityEndpoints.writeEntity, {
    params: { caseId, entityId: id },
    body: { kind, base, answers, ...sentWith(loses) },
    keepalive: true,
  })
  return outcomeOf(answered, ({ revision }) => saved({ [piece]: revision }))
}

async function retireRow({ caseId }: Place, { piece, id, base, loses }: Retire): Promise<Outcome> {
  const answered = await call(entityEndpoints.retireEntity, {
    params: { caseId, entityId: id },
    body: { base, ...sentWith(loses) },
    keepalive: true,
  })
  return outcomeOf(answered, ({ revision }) => saved({ [piece]: revision }))
}

/** Of what the other wrote the server knows the author and the words. */
const sentWith = (losses: readonly Loss[]): { readonly loses?: SentLoss[] } =>
  losses.length === 0 ? {} : { loses: losses.map(sent) }

function sent({ id, whose, value }: Loss): SentLoss {
  return whose === 'theirs' || value === null || value === undefined ? { id, whose } : { id, whose, value }
}

const saved = (revisions: { readonly [piece: string]: number }): Outcome => ({
  is: 'saved',
  at: new Date().toISOString(),
  revisions,
})

const outcomeOf = <T>(answered: Answered<T>, done: (value: T) => Outcome): Outcome =>
  answered.ok ? done(answered.value) : failed(answered.problem)

function failed(problem: Failure): Outcome {
  switch (problem.type) {
    case 'changed-elsewhere':
      return { is: 'clashed', clashes: problem.clashes }
    case 'not-signed-in':
      return { is: 'signedOut' }
    case 'no-connection':
    case 'too-many-attempts':
    case 'unexpected':
      return { is: 'unreachable' }
    case 'invalid-answers':
    case 'invalid-request':
    case 'too-large':
      return { is: 'invalid', why: sentenceOf(problem) }
    default:
      return { is: 'ended', why: sentenceOf(problem) }
  }
}
