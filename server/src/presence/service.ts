import { markOf, type Around, type Here, type Present } from '@forud/shared'
import type { AccountService } from '../accounts/service.js'
import type { AssessmentService } from '../assessments/service.js'
import type { AttachedCall } from '../http/call.js'
import {
  forgetBefore,
  forgetWindow,
  isPresent,
  readOthers,
  writePresence,
  type Seen,
  type Window,
} from './repository.js'

type Needs = { readonly accounts: AccountService; readonly assessments: AssessmentService }
export type PresenceService = ReturnType<typeof createPresenceService>

/** Who has not said anything for so long is not there: three times the interval at which a page says it. */
const longestSilence = 30_000

/** Who has the same assessment open, and in which section. No locks: nobody is ever kept waiting. */
export const createPresenceService = ({ accounts, assessments }: Needs) => ({
  /** Only coming is written in the access log; staying is not (Y4). */
  async beHere(call: AttachedCall<string, Here>, assessmentId: string): Promise<Around> {
    const { trx, now, actor, caseId, body } = call
    const window: Window = { assessmentId, account: actor.account, page: body.page }
    const since = new Date(Date.parse(now) - longestSilence).toISOString()
    if (!(await isPresent(trx, window, since))) {
      await forgetBefore(trx, since)
      await call.record()
    }
    await writePresence(trx, window, { section: body.section, now })
    const seen = await readOthers(trx, { assessmentId, account: actor.account, caseId, since })
    const names = await accounts.namesOf(
      trx,
      seen.map(({ account }) => account),
    )
    return {
      others: byPerson(seen).map((other) => ({ ...other, name: names[other.account] ?? '' })),
      mark: markOf(await assessments.progress(trx, { assessmentId, caseId })),
    }
  },

  async leave({ trx, actor }: AttachedCall<string, unknown>, assessmentId: string, page: string): Promise<void> {
    await forgetWindow(trx, { assessmentId, account: actor.account, page })
  },
})

function byPerson(seen: readonly Seen[]): readonly Omit<Present, 'name'>[] {
  const people = [...new Set(seen.map(({ account }) => account))]
  return people.map((account) => {
    const own = seen.filter((one) => one.account === account)
    return { account, sections: [...new Set(own.flatMap(({ section }) => (section === undefined ? [] : [section])))] }
  })
}
