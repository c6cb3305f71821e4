import type { Instant, QuestionnaireDefinition, QuestionnaireRef } from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import { hashInCase, readVersion, storeVersion } from './repository.js'
import { refOf, versionOf, type Version } from './version.js'

/** Finds every content that anything was ever made with: what the program knows, and what is stored. */
export function createPins(versions: readonly Version[]) {
  const ofDefinition = new Map(versions.map((version) => [version.definition, version]))
  // By content, so that what another process stored can never differ from what is remembered here.
  const byHash = new Map(versions.map((version) => [version.hash, version]))
  const asVersion = (definition: QuestionnaireDefinition) => ofDefinition.get(definition) ?? versionOf(definition)

  /** Exactly that content, whether or not the program still has it. */
  async function find(trx: Transaction, hash: string): Promise<QuestionnaireDefinition | undefined> {
    const known = byHash.get(hash) ?? (await readVersion(trx, hash))
    if (known === undefined) return undefined
    byHash.set(hash, known)
    ofDefinition.set(known.definition, known)
    return known.definition
  }
  async function get(trx: Transaction, { hash }: Pick<QuestionnaireRef, 'hash'>): Promise<QuestionnaireDefinition> {
    const found = await find(trx, hash)
    if (found === undefined) throw new Error('The definition that an assessment is made with is not stored.')
    return found
  }
  return {
    find,
    get,
    refOf: (definition: QuestionnaireDefinition): QuestionnaireRef => refOf(asVersion(definition)),
    /** Remembers the definition, so that what is made with it can always be read. */
    store: (trx: Transaction, definition: QuestionnaireDefinition, at: Instant): Promise<void> =>
      storeVersion(trx, asVersion(definition), at),
    /** What the case's newest assessment is made with. Undefined before it has any. */
    async inCase(trx: Transaction, caseId: string): Promise<QuestionnaireDefinition | undefined> {
      const hash = await hashInCase(trx, caseId)
      return hash === undefined ? undefined : get(trx, { hash })
    },
  }
}
