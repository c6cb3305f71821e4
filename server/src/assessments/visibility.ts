import type { Actor, Statement } from '@forud/shared'
import type { StoredAssessment } from './parsedRow.js'
import type { StoredStatement } from './statementRepository.js'

/**
 * A consultant gives an own level before the caseworker's is shown (G-07): until then the conclusion is withheld, on the
 * assessment, on the case's page and in the report.
 */
export const isWithheld = (
  { id, status }: StoredAssessment,
  actor: Actor,
  statements: readonly StoredStatement[],
): boolean =>
  actor.role === 'consultant' &&
  status.is !== 'approved' &&
  status.is !== 'superseded' &&
  !statements.some(({ assessmentId, statement }) => assessmentId === id && statement.by === actor.account)

/**
 * The statement of the round that is under way. After a return the consultant goes on from the last one, which stays
 * as it was given; the own level is never given twice (decisions 9).
 */
export function statementUnderWay(
  { id, status }: StoredAssessment,
  actor: Actor,
  statements: readonly StoredStatement[],
): StoredStatement | undefined {
  const last = statements.findLast(({ assessmentId }) => assessmentId === id)
  if (last?.statement.by !== actor.account) return undefined
  if (status.is !== 'submitted' || last.statement.givenAt === undefined) return last
  const { givenAt: _given, decision: _decision, conditions: _conditions, ...kept } = last.statement
  return { assessmentId: id, round: last.round + 1, statement: kept }
}

/** What is written is the consultant's own until it has been given. */
export function readableStatement(
  assessment: StoredAssessment,
  actor: Actor,
  statements: readonly StoredStatement[],
): Statement | undefined {
  const own = statementUnderWay(assessment, actor, statements)
  if (own !== undefined) return own.statement
  const given = statements.findLast(
    ({ assessmentId, statement }) => assessmentId === assessment.id && statement.givenAt !== undefined,
  )
  return isWithheld(assessment, actor, statements) ? undefined : given?.statement
}
