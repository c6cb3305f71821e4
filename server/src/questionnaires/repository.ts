import type { Instant, QuestionnaireDefinition, QuestionnaireRef } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import { fromJson } from '../database/json.js'

type DefinitionRow = {
  readonly questionnaire: string
  readonly version: number
  readonly hash: string
  readonly json: string
  readonly stored_at: string
}

/** Stored once per content: what an assessment was made with can be read when its code is gone. */
export async function storeDefinition(
  trx: Transaction,
  stored: { readonly ref: QuestionnaireRef; readonly hash: string; readonly json: string; readonly at: Instant },
): Promise<void> {
  await trx<DefinitionRow>('definitions')
    .insert({
      questionnaire: stored.ref.id,
      version: stored.ref.version,
      hash: stored.hash,
      json: stored.json,
      stored_at: stored.at,
    })
    .onConflict(['questionnaire', 'version', 'hash'])
    .ignore()
}

/** With `hash` exactly that content; without it the content of that version that was stored last. */
export async function readDefinition(
  trx: Transaction,
  ref: QuestionnaireRef,
  hash?: string,
): Promise<QuestionnaireDefinition | undefined> {
  const row = await trx<DefinitionRow>('definitions')
    .where({ questionnaire: ref.id, version: ref.version, ...(hash === undefined ? {} : { hash }) })
    .orderBy('stored_at', 'desc')
    .first()
  return row === undefined ? undefined : definitionOf(row.json)
}

/** Passed the integrity check before it was stored. */
const definitionOf = (json: string): QuestionnaireDefinition => fromJson(json) as QuestionnaireDefinition
