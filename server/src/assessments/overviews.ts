import type { CaseAccess } from '../audit/access.js'
import { inTurn } from '../database/inTurn.js'
import { readApprovals } from './approvalRepository.js'
import { readFields } from './fieldRepository.js'
import { overviewOf, type Overview } from './overview.js'
import type { StoredAssessment } from './parsedRow.js'
import type { ReadingNeeds } from './reading.js'
import { readAssessments, readSubmissions } from './repository.js'
import { readStatements } from './statementRepository.js'

/** `current`: without what has been superseded, which a worklist never shows. */
type Extent = 'current' | 'everything'

/** Reads the cases together, so that a long list takes no more questions to the database than a short one. */
export async function overviewsOf(
  needs: ReadingNeeds,
  accesses: readonly CaseAccess[],
  extent: Extent,
): Promise<readonly Overview[]> {
  const records = await needs.caseFile.casesOf(accesses)
  const entities = await needs.caseFile.entitiesOfAll(accesses)
  const assessments = await readAssessments(accesses)
  const wanted = assessments.filter(({ status }) => extent === 'everything' || status.is !== 'superseded')
  const located = locate(accesses, wanted)
  const ids = wanted.map(({ id }) => id)
  const read = {
    submissions: await readSubmissions(accesses, ids),
    statements: await readStatements(located),
    approvals: await readApprovals(located),
  }
  const fields = await readFields(located.filter(({ status }) => status.is === 'draft'))
  const contents = accesses.flatMap((access) => {
    const record = records.get(access.caseId)
    if (record === undefined) return []
    const own = assessments.filter(({ caseId }) => caseId === access.caseId)
    return [{ access, record, entities: entities.get(access.caseId) ?? [], assessments: own, ...read }]
  })
  return inTurn(contents, (content) => overviewOf(needs, content, fields))
}

export async function overviewFor(needs: ReadingNeeds, access: CaseAccess): Promise<Overview> {
  const [overview] = await overviewsOf(needs, [access], 'everything')
  if (overview === undefined) throw new Error('An opened case has no row.')
  return overview
}

function locate(accesses: readonly CaseAccess[], assessments: readonly StoredAssessment[]) {
  const opened = new Map(accesses.map((access) => [access.caseId, access]))
  return assessments.flatMap(({ id, caseId, status }) => {
    const access = opened.get(caseId)
    return access === undefined ? [] : [{ id, access, status }]
  })
}
