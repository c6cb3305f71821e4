import type { Progress } from '@forud/shared'
import type { CaseFileService } from '../caseFile/service.js'
import type { Transaction } from '../database/connect.js'
import { readKeptTextIds } from '../keptTexts/service.js'
import { revisionsOf } from './fieldRepository.js'
import { readUnconfirmedQuestions } from './moveRepository.js'
import { revisionOf } from './repository.js'

type Needs = { readonly caseFile: CaseFileService }
type Subject = { readonly assessmentId: string; readonly caseId: string }

/** How far an assessment has come, in numbers. Opens no case: none of it is content. */
export async function progressOf({ caseFile }: Needs, trx: Transaction, subject: Subject): Promise<Progress> {
  const { assessmentId, caseId } = subject
  const rows = await caseFile.revisionsOf(trx, caseId)
  return {
    revision: await revisionOf(trx, assessmentId),
    revisions: {
      ...(await revisionsOf(trx, assessmentId)),
      ...Object.fromEntries(Object.entries(rows).map(([id, revision]) => [`row.${id}`, revision])),
    },
    unconfirmed: await readUnconfirmedQuestions(trx, assessmentId),
    keptTexts: await readKeptTextIds(trx, subject),
  }
}
