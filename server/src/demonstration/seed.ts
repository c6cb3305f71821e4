import type { Instant } from '@forud/shared'
import type { Database, Transaction } from '../database/connect.js'
import type { Kind } from '../installation/kind.js'
import { demonstrationCases } from './cases/index.js'
import type { DemonstrationCase, Step } from './demonstrationCase.js'
import { createPlayer, type Played, type PlayerNeeds } from './player.js'
import { timesAround } from './times.js'

type Needs = PlayerNeeds & { readonly database: Database; readonly kind: Kind }

/**
 * Plays the invented cases through the services that users have, in the order in which their steps were taken: all of them
 * or none. Only into a database that was marked as a demonstration when it was made, and only once.
 */
export async function seedDemonstration(needs: Needs, now: Instant): Promise<'seeded' | 'found'> {
  if (needs.kind !== 'demonstration') throw new Error('Invented cases belong in a demonstration only.')
  const cases = demonstrationCases(timesAround(now))
  return needs.database.transaction(async (trx) => {
    if (await isSeeded(needs, trx, cases)) return 'found'
    const play = createPlayer(needs, trx)
    const played = new Map<DemonstrationCase, Played>()
    for (const { told, step } of inOrder(cases)) played.set(told, await play(told, step, played.get(told)))
    return 'seeded'
  })
}

async function isSeeded({ caseFile }: Needs, trx: Transaction, cases: readonly DemonstrationCase[]): Promise<boolean> {
  for (const { caseNumber } of cases) if ((await caseFile.caseIdsBy(trx, { caseNumber })).length > 0) return true
  return false
}

/** By time over all cases, so that the access log reads as it would have been written. */
const inOrder = (cases: readonly DemonstrationCase[]): readonly { told: DemonstrationCase; step: Step }[] =>
  cases
    .flatMap((told) => told.journey.map((step) => ({ told, step })))
    .toSorted((one, other) => one.step.at.localeCompare(other.step.at))
