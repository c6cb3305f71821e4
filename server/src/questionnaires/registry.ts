import { contentStatusOf, type KnownVersions, type QuestionnaireDefinition, type QuestionnaireRef } from '@forud/shared'
import { startRefused } from '../configuration/startRefused.js'
import type { Transaction } from '../database/connect.js'
import type { Library } from './library.js'
import { createPins } from './pins.js'
import { requireSound } from './sound.js'
import { nameOf, refOf, type Version } from './version.js'

export type Registry = ReturnType<typeof createRegistry>

/**
 * The versions that this installation knows; cases are assessed with the questionnaire `inUse`.
 * A faulty one, and a published one that has been changed, stop the start.
 */
export function createRegistry({ versions, published }: Library, inUse: string) {
  requireSound(versions, published)
  const pins = createPins(versions)
  const statusOf = (ref: QuestionnaireRef) => contentStatusOf(published, nameOf(ref), ref.hash)
  const isPublished = (version: Version) => statusOf(refOf(version)) === 'approved'
  const newest = () => newestOf(versions, inUse, isPublished)
  // A questionnaire that nobody has is found out now, and not when somebody needs it.
  newest()
  return {
    ...pins,
    contentStatusOf: statusOf,
    /** What a new assessment is made with: the newest that is published, else the newest draft. */
    newest: (): QuestionnaireDefinition => newest().definition,
    /** What shapes the case's lists: the version of its newest assessment. */
    inCase: async (trx: Transaction, caseId: string): Promise<QuestionnaireDefinition> =>
      (await pins.inCase(trx, caseId)) ?? newest().definition,
    overview: (): KnownVersions => ({
      inUse: refOf(newest()),
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
  if (newest === undefined) throw startRefused(`QUESTIONNAIRE: spørgeskemaet »${id}« findes ikke.`)
  return newest
}
