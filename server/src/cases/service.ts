import type { ChildWrite, NewCase } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import type { Transaction } from '../database/connect.js'
import { changeChild } from './child.js'
import { createCase } from './create.js'
import { caseLogOf, draftMovesOf, findCases, worklistOf, type Sought } from './finding.js'
import type { CaseNeeds, Opening } from './needs.js'
import { casePageOf } from './page.js'

export type CaseService = ReturnType<typeof createCaseService>

/** The cases of whoever asks: making, finding and seeing them. */
export const createCaseService = (needs: CaseNeeds) => ({
  create: (trx: Transaction, opening: Opening, created: NewCase) => createCase(needs, trx, opening, created),
  worklist: (trx: Transaction, opening: Opening) => worklistOf(needs, trx, opening),
  find: (trx: Transaction, opening: Opening, sought: Sought) => findCases(needs, trx, { opening, sought }),
  draftMoves: (trx: Transaction, opening: Opening) => draftMovesOf(needs, trx, opening),
  page: (access: CaseAccess) => casePageOf(needs, access),
  changeChild: (access: CaseAccess, seen: number, written: ChildWrite) => changeChild(needs, access, { seen, written }),
  log: (access: CaseAccess) => caseLogOf(needs, access),
})
