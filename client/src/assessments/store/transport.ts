import { endpoints } from '@forud/shared'
import { call } from '../../http/client.js'
import type { Failure, Outcome as Answered } from '../../http/parseReply.js'
import { sentenceOf } from '../../http/failures.js'
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
  const changes = writes.map(({ piece, base, value, confirms }) => ({
    field: piece,
    base,
    ...(value === undefined || value === null ? {} : { value }),
    ...(confirms ? { confirms } : {}),
  }))
  const answered = await call(endpoints.saveChanges, {
    params: { assessmentId },
    body: { changes },
    idempotencyKey: key,
    keepalive: true,
  })
  return outcomeOf(answered, ({ savedAt, revisions }) => ({ is: 'saved', at: savedAt, revisions }))
}

async function saveRow({ caseId }: Place, { piece, id, kind, base, answers }: RowBatch): Promise<Outcome> {
  const answered = await call(endpoints.writeEntity, {
    params: { caseId, entityId: id },
    body: { kind, base, answers },
    keepalive: true,
  })
  return outcomeOf(answered, ({ revision }) => saved({ [piece]: revision }))
}

async function retireRow({ caseId }: Place, { id }: Retire): Promise<Outcome> {
  const answered = await call(endpoints.retireEntity, { params: { caseId, entityId: id }, keepalive: true })
  // A repeated try finds that it is already gone: that is what was asked for.
  if (!answered.ok && answered.problem.type === 'not-found') return saved({})
  return outcomeOf(answered, () => saved({}))
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
