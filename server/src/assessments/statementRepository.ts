import type { Instant, Statement } from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { sealAt, unsealAt, type Place } from '../sealing/parsedPlace.js'

type StatementRow = {
  readonly assessment_id: string
  readonly round: number
  readonly by: string
  readonly content: string
  readonly level_at: string
  readonly given_at: string | null
}

/** What a consultant writes in one round of review. */
export type StoredStatement = { readonly assessmentId: string; readonly round: number; readonly statement: Statement }

const placeOf = (assessmentId: string, round: number): Place<Statement> => ({
  name: `assessment/${assessmentId}/statement/${round}`,
})

const statementOf = (access: CaseAccess, row: StatementRow): StoredStatement => ({
  assessmentId: row.assessment_id,
  round: row.round,
  statement: unsealAt(access, placeOf(row.assessment_id, row.round), row.content),
})

/** Every round of the assessments, the oldest first. */
export async function readStatements(
  assessments: readonly { readonly id: string; readonly access: CaseAccess }[],
): Promise<readonly StoredStatement[]> {
  const first = assessments[0]
  if (first === undefined) return []
  const opened = new Map(assessments.map(({ id, access }) => [id, access]))
  const rows = await first.access
    .trx<StatementRow>('statements')
    .whereIn('assessment_id', [...opened.keys()])
    .orderBy('round')
  return rows.flatMap((row) => {
    const access = opened.get(row.assessment_id)
    return access === undefined ? [] : [statementOf(access, row)]
  })
}

export async function insertStatement(access: CaseAccess, stored: StoredStatement): Promise<void> {
  const { assessmentId, round, statement } = stored
  await access.trx<StatementRow>('statements').insert({
    assessment_id: assessmentId,
    round,
    by: statement.by,
    content: sealAt(access, placeOf(assessmentId, round), statement),
    level_at: statement.ownLevelAt,
    given_at: statement.givenAt ?? null,
  })
}

/** Never touches a statement that has been given. */
export async function updateStatement(access: CaseAccess, stored: StoredStatement): Promise<boolean> {
  const { assessmentId, round, statement } = stored
  const changed = await access
    .trx<StatementRow>('statements')
    .where({ assessment_id: assessmentId, round })
    .whereNull('given_at')
    .update({ content: sealAt(access, placeOf(assessmentId, round), statement), given_at: givenAt(statement) })
  return changed === 1
}

const givenAt = ({ givenAt }: Statement): Instant | null => givenAt ?? null
