import {
  findQuestion,
  type AssessmentAction,
  type QuestionnaireDefinition,
  type Statement,
  type StatementDraft,
} from '@forud/shared'
import type { StoredAssessment, StoredStatement } from '../assessments/service.js'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { refused, type ReviewNeeds } from './needs.js'
import { statementGaps, withDraft } from './statement.js'

/** The assessment, and its revision as the writer saw it. */
type Seen = { readonly id: string; readonly revision: number }

/** Before the caseworker's level is shown, and never changed (G-07). */
export async function lockLevel(
  needs: ReviewNeeds,
  access: CaseAccess,
  { id, revision, level }: Seen & { readonly level: Statement['ownLevel'] },
): Promise<Statement> {
  const { assessments } = needs
  const stored = await underReview(needs, access, { id, revision })
  if ((await assessments.statementUnderWay(access, stored)) !== undefined) {
    throw createProblem({ type: 'already-locked' })
  }
  const statement: Statement = { ownLevel: level, ownLevelAt: access.now, by: access.actor.account, comments: [] }
  const round = await assessments.nextRound(access, id)
  await assessments.saveStatement(access, { assessmentId: id, round, statement })
  await assessments.raiseRevision(access, stored)
  return statement
}

type Draft = Seen & { readonly draft: StatementDraft }

export async function save(needs: ReviewNeeds, access: CaseAccess, { draft, ...seen }: Draft) {
  const stored = await underReview(needs, access, seen)
  await needs.assessments.saveStatement(access, await written(needs, access, { stored, draft }))
  return { revision: await needs.assessments.raiseRevision(access, stored) }
}

/** Frozen from here on; what it decides is carried out in the same transaction. */
export async function give(needs: ReviewNeeds, access: CaseAccess, { draft, ...seen }: Draft) {
  const stored = await underReview(needs, access, seen)
  const given = await written(needs, access, { stored, draft })
  const errors = statementGaps(given.statement)
  if (errors.length > 0) throw createProblem({ type: 'invalid-request', errors })
  await needs.assessments.saveStatement(access, { ...given, statement: { ...given.statement, givenAt: access.now } })
  return needs.assessments.changeStatus(access, stored, actionOf(given.statement))
}

const actionOf = ({ decision, conditions }: Statement): AssessmentAction =>
  decision === 'sendesTilbage'
    ? { does: 'return', comment: conditions ?? '' }
    : { does: 'review', withConditions: decision === 'godkendtMedVilkaar' }

/** The assessment as the writer saw it, under review, by somebody who had no part in it. */
async function underReview(
  { assessments }: ReviewNeeds,
  access: CaseAccess,
  { id, revision }: Seen,
): Promise<StoredAssessment> {
  const stored = await assessments.seen(access, id, revision)
  if (stored.status.is !== 'submitted') throw refused('wrongStatus')
  const authors = await assessments.authors(access, stored)
  if (authors.includes(access.actor.account)) throw refused('ownAssessment')
  return stored
}

/** The statement with what is written now, on top of a level that was given first. */
async function written(
  { assessments }: ReviewNeeds,
  access: CaseAccess,
  { stored, draft }: { readonly stored: StoredAssessment; readonly draft: StatementDraft },
): Promise<StoredStatement> {
  requireKnownQuestions(draft, await assessments.definition(access, stored))
  const underWay = await assessments.statementUnderWay(access, stored)
  if (underWay === undefined) throw createProblem({ type: 'own-level-first' })
  return { ...underWay, statement: withDraft(underWay.statement, draft, access.now) }
}

function requireKnownQuestions({ comments }: StatementDraft, definition: QuestionnaireDefinition): void {
  const errors = comments
    .filter(({ question }) => findQuestion(definition, question) === undefined)
    .map(({ id, question }) => ({ path: `comments.${id}`, message: `Spørgsmålet »${question}« findes ikke.` }))
  if (errors.length > 0) throw createProblem({ type: 'invalid-request', errors })
}
