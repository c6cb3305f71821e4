import {
  contentStatusOf,
  type Instant,
  type KnownVersions,
  type QuestionnaireDefinition,
  type QuestionnaireRef,
} from '@forud/shared'
import type { Transaction } from '../database/connect.js'
import type { Library } from './library.js'
import { hashInCase, readVersion, storeVersion } from './repository.js'
import { requireSound } from './sound.js'
import { nameOf, refOf, versionOf, type Version } from './version.js'

export type Registry = ReturnType<typeof createRegistry>

/**
 * The versions that this installation knows; cases are assessed with the questionnaire `inUse`.
 * A faulty one, and a published one that has been changed, stop the start.
 */
export function createRegistry({ versions, published }: Library, inUse: string) {
  requireSound(versions, published)
  const ofDefinition = new Map(versions.map((version) => [version.definition, version]))
  // By content, so that what another process stored can never differ from what is remembered here.
  const byHash = new Map(versions.map((version) => [version.hash, version]))
  const asVersion = (definition: QuestionnaireDefinition) => ofDefinition.get(definition) ?? versionOf(definition)
  const statusOf = (ref: QuestionnaireRef) => contentStatusOf(published, nameOf(ref), ref.hash)
  const isPublished = (version: Version) => statusOf(refOf(version)) === 'approved'

  /** Exactly that content, whether or not the program still has it. */
  async function find(trx: Transaction, hash: string): Promise<QuestionnaireDefinition | undefined> {
    const known = byHash.get(hash) ?? (await readVersion(trx, hash))
    if (known === undefined) return undefined
    byHash.set(hash, known)
    ofDefinition.set(known.definition, known)
    return known.definition
  }
  /** What a new assessment is made with: the newest that is published, else the newest draft. */
  const newest = (): QuestionnaireDefinition => newestOf(versions, inUse, isPublished).definition
  const get = async (trx: Transaction, hash: string): Promise<QuestionnaireDefinition> => {
    const found = await find(trx, hash)
    if (found === undefined) throw new Error('The definition that an assessment is made with is not stored.')
    return found
  }
  return {
    find,
    refOf: (definition: QuestionnaireDefinition): QuestionnaireRef => refOf(asVersion(definition)),
    contentStatusOf: statusOf,
    newest,
    /** Remembers the definition, so that what is made with it can always be read. */
    store: (trx: Transaction, definition: QuestionnaireDefinition, at: Instant): Promise<void> =>
      storeVersion(trx, asVersion(definition), at),
    get: (trx: Transaction, { hash }: QuestionnaireRef) => get(trx, hash),
    /** What shapes the case's lists: the version of its newest assessment. */
    async inCase(trx: Transaction, caseId: string): Promise<QuestionnaireDefinition> {
      const hash = await hashInCase(trx, caseId)
      return hash === undefined ? newest() : get(trx, hash)
    },
    overview: (): KnownVersions => ({
      inUse: refOf(newestOf(versions, inUse, isPublished)),
      versions: versions.map((version) => {
        const ref = refOf(version)
        return { ...ref, title: version.definition.title, contentStatus: statusOf(ref) }
      }),
    }),
  }
}

function newestOf(versions: readonly Version[], id: string, isPublished: (version: Version) => boolean): Version {
  const known = versions
    .filter(({ definition }) => definition.id === id)
    .toSorted((one, other) => one.definition.version - other.definition.version)
  const newest = known.findLast(isPublished) ?? known.at(-1)
  if (newest === undefined) throw new Error(`Spørgeskemaet »${id}« findes ikke.`)
  return newest
}
