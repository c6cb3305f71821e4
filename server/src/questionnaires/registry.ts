import {
  canonicalJson,
  contentStatusOf,
  integrityErrors,
  type Instant,
  type Published,
  type QuestionnaireDefinition,
  type QuestionnaireRef,
} from '@forud/shared'
import { createHash } from 'node:crypto'
import { startRefused } from '../configuration/startRefused.js'
import type { Transaction } from '../database/connect.js'
import { readDefinition, storeDefinition } from './repository.js'

export type Registry = ReturnType<typeof createRegistry>

export const definitionHash = (definition: QuestionnaireDefinition): string =>
  `sha256-${createHash('sha256').update(canonicalJson(definition)).digest('hex')}`

/** The versions that this program knows. A published one that has been changed stops the start. */
export function createRegistry(known: readonly QuestionnaireDefinition[], published: Published) {
  requireSound(known, published)
  const hashes = new Map(known.map((definition) => [definition, definitionHash(definition)]))
  // By content, so that what another process stored can never differ from what is remembered here.
  const byHash = new Map(known.map((definition) => [definitionHash(definition), definition]))
  const hashOf = (definition: QuestionnaireDefinition) => hashes.get(definition) ?? definitionHash(definition)
  const find = ({ id, version }: QuestionnaireRef) =>
    known.find((definition) => definition.id === id && definition.version === version)

  return {
    hashOf,
    /** The version that a new assessment is made with. */
    latest: (id: string) => newestOf(id, known),
    contentStatusOf: ({ id, version }: QuestionnaireRef) => contentStatusOf(published, id, version),
    /** Remembers the definition, so that what is made with it can always be read. */
    store: (trx: Transaction, definition: QuestionnaireDefinition, at: Instant): Promise<void> =>
      storeDefinition(trx, {
        ref: { id: definition.id, version: definition.version },
        hash: hashOf(definition),
        json: canonicalJson(definition),
        at,
      }),
    /** As the program has it now, else as it was stored. */
    definitionOf: async (trx: Transaction, ref: QuestionnaireRef): Promise<QuestionnaireDefinition | undefined> =>
      find(ref) ?? readDefinition(trx, ref),
    /** Exactly the content that something was submitted with. */
    async frozenDefinition(trx: Transaction, ref: QuestionnaireRef, hash: string): Promise<QuestionnaireDefinition> {
      const known = byHash.get(hash) ?? (await readDefinition(trx, ref, hash))
      if (known === undefined) throw new Error('The definition that an assessment was submitted with is not stored.')
      byHash.set(hash, known)
      return known
    },
  }
}

function newestOf(id: string, known: readonly QuestionnaireDefinition[]): QuestionnaireDefinition {
  const versions = known.filter((definition) => definition.id === id)
  const newest = versions.toSorted((one, other) => one.version - other.version).at(-1)
  if (newest === undefined) throw new Error(`Spørgeskemaet »${id}« findes ikke.`)
  return newest
}

function requireSound(known: readonly QuestionnaireDefinition[], published: Published): void {
  const faults = known.flatMap((definition) => faultsOf(definition, published))
  if (faults.length > 0) throw startRefused(`Spørgeskemaet kan ikke bruges:\n${faults.join('\n')}`)
}

function faultsOf(definition: QuestionnaireDefinition, published: Published): readonly string[] {
  const name = `${definition.id}@${String(definition.version)}`
  const promised = published[name]?.hash ?? null
  const changed =
    promised === null || promised === definitionHash(definition)
      ? []
      : [`${name} er udgivet og må ikke ændres. Lav en ny version.`]
  return [...integrityErrors(definition).map((fault) => `${name}: ${fault}`), ...changed]
}
