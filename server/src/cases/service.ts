import type { CaseFound, LookedAt, NewCase, Worklist } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { accessesOf } from '../audit/log.js'
import { initialsOf } from '../caseFile/initials.js'
import type { Transaction } from '../database/connect.js'
import { createCase } from './create.js'
import type { CaseNeeds, Opening } from './needs.js'
import { casePageOf } from './page.js'
import { workItemOf } from './worklist.js'

type Sought = { readonly caseNumber?: string | undefined; readonly cpr?: string | undefined }

export type CaseService = ReturnType<typeof createCaseService>

/** The cases of whoever asks: making, finding and seeing them. */
export function createCaseService(needs: CaseNeeds) {
  const { access, accounts, caseFile, assessments, sealer } = needs
  return {
    create: (trx: Transaction, opening: Opening, created: NewCase) => createCase(needs, trx, opening, created),
    page: (opened: CaseAccess) => casePageOf(needs, opened),

    /** The most urgent first. */
    async worklist(trx: Transaction, opening: Opening): Promise<Worklist> {
      const opened = await access.openAttached(trx, opening)
      const overviews = await assessments.overviews(opened)
      const names = await accounts.namesOf(
        trx,
        overviews.map(({ record }) => record.responsible),
      )
      const items = overviews.map((overview) => workItemOf(overview, names))
      return {
        items: items.toSorted(
          (one, other) => other.urgency - one.urgency || (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'),
        ),
      }
    },

    /** Exact, and only among the cases that the actor is attached to: what else exists is not told. */
    async find(trx: Transaction, opening: Opening, { caseNumber, cpr }: Sought): Promise<CaseFound> {
      const caseIds =
        cpr === undefined
          ? await caseFile.caseIdsBy(trx, { caseNumber: (caseNumber ?? '').trim() })
          : await caseFile.caseIdsBy(trx, { cprIndex: sealer.blindIndex(cpr) })
      const opened = await access.openAttached(trx, { ...opening, caseIds })
      const records = [...(await caseFile.casesOf(opened)).values()]
      return {
        found: records.map(({ id, caseNumber: number, child }) => ({
          caseId: id,
          caseNumber: number,
          childInitials: initialsOf(child.name),
        })),
      }
    },

    /** Who has looked, the latest first. */
    async log({ trx, caseId }: CaseAccess): Promise<{ readonly entries: readonly LookedAt[] }> {
      const everyone = await accounts.everyone(trx)
      const entries = await accessesOf(trx, caseId)
      return {
        entries: entries.flatMap(({ at, actor, purpose }) => {
          const account = everyone.find(({ id }) => id === actor)
          return account === undefined ? [] : [{ at, name: account.name, role: account.role, purpose }]
        }),
      }
    },
  }
}
