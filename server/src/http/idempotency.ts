import type { AccountId, Instant } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import type { Sealer } from '../sealing/sealer.js'
import { createProblem } from './problem.js'

type KeyRow = {
  readonly account_id: string
  readonly key: string
  readonly endpoint: string
  readonly body_hash: string
  readonly request_id: string
  readonly status: number | null
  readonly reply: string | null
  readonly at: string
}
export type KeyedCall = {
  readonly account: AccountId
  readonly key: string
  readonly endpoint: string
  /** Everything that makes the call what it is: address and body. */
  readonly content: string
  readonly requestId: string
  readonly now: Instant
}
export type KeptReply = { readonly status: number; readonly body?: unknown }

const keptHours = 24
const placeOf = ({ account, key }: KeyedCall): string => `idempotency_keys/${account}/${key}`
const read = (trx: Transaction, { account, key }: KeyedCall) =>
  trx<KeyRow>('idempotency_keys').where({ account_id: account, key }).first()

/**
 * The same key is carried out once. Keys and replies live in the transaction of the call: both are kept, or neither.
 * Replies can hold case content, so they are sealed; bodies are recognised by a keyed fingerprint.
 */
export function createIdempotency(sealer: Sealer) {
  return {
    /** The reply of the earlier call with the key, when there was one. */
    async find(trx: Transaction, call: KeyedCall): Promise<KeptReply | undefined> {
      const row = await read(trx, call)
      return row === undefined ? undefined : replay(sealer, call, row)
    },

    /** Takes the key, or waits for whoever has it and gives back their reply. */
    async claim(trx: Transaction, call: KeyedCall): Promise<KeptReply | undefined> {
      await prune(trx, call.now)
      await insert(trx, call, sealer.fingerprint(call.content))
      const row = await read(trx, call)
      if (row === undefined) throw new Error('An idempotency key vanished while it was claimed.')
      return row.request_id === call.requestId ? undefined : replay(sealer, call, row)
    },

    async keep(trx: Transaction, call: KeyedCall, { status, body }: KeptReply): Promise<void> {
      const reply = body === undefined ? null : sealer.seal(sealer.installationKey, placeOf(call), body)
      await trx<KeyRow>('idempotency_keys').where({ account_id: call.account, key: call.key }).update({ status, reply })
    },
  }
}

function replay(sealer: Sealer, call: KeyedCall, row: KeyRow): KeptReply {
  const same = row.endpoint === call.endpoint && row.body_hash === sealer.fingerprint(call.content)
  if (!same || row.status === null) throw createProblem({ type: 'key-reused' })
  const body = row.reply === null ? undefined : sealer.unseal(sealer.installationKey, placeOf(call), row.reply)
  return { status: row.status, ...(body === undefined ? {} : { body }) }
}

async function prune(trx: Transaction, now: Instant): Promise<void> {
  const oldest = new Date(Date.parse(now) - keptHours * 3_600_000).toISOString()
  await trx<KeyRow>('idempotency_keys').where('at', '<', oldest).delete()
}

/** Does nothing when somebody has the key; on PostgreSQL it waits until their transaction has ended. */
async function insert(trx: Transaction, call: KeyedCall, body_hash: string): Promise<void> {
  await trx<KeyRow>('idempotency_keys')
    .insert({
      account_id: call.account,
      key: call.key,
      endpoint: call.endpoint,
      body_hash,
      request_id: call.requestId,
      status: null,
      reply: null,
      at: call.now,
    })
    .onConflict(['account_id', 'key'])
    .ignore()
}
