import {
  findQuestion,
  type Actor,
  type AssessmentAction,
  type QueueRow,
  type QuestionnaireDefinition,
  type Statement,
  type StatementDraft,
} from '@forud/shared'
import type { AccountService } from '../accounts/service.js'
import type { AssessmentService, StoredAssessment, StoredStatement } from '../assessments/service.js'
import type { Access, CaseAccess } from '../audit/access.js'
import { insertAttachments } from '../audit/attached.js'
import type { CaseFileService } from '../caseFile/service.js'
import type { Transaction } from '../database/connect.js'
import { createProblem } from '../http/problem.js'
import { statementGaps, withDraft } from './statement.js'

type Needs = {
  readonly access: Access
  readonly accounts: AccountService
  readonly caseFile: CaseFileService
  readonly assessments: AssessmentService
}
type Opening = { readonly actor: Actor; readonly purpose: string; readonly now: string; readonly requestId: string }
type Level = Statement['ownLevel']

export type ReviewService = ReturnType<typeof createReviewService>

/** The consultant's part: take an assessment, judge its level unseen, state, and approve or send back. */
export function createReviewService({ access, accounts, caseFile, assessments }: Needs) {
  /** The assessment as the writer saw it, under review, by somebody who had no part in it. */
  async function underReview(opened: CaseAccess, id: string, revision: number): Promise<StoredAssessment> {
    const stored = await assessments.seen(opened, id, revision)
    if (stored.status.is !== 'submitted') throw refused('wrongStatus')
    const authors = await assessments.authors(opened, stored)
    if (authors.includes(opened.actor.account)) throw refused('ownAssessment')
    return stored
  }

  /** The statement with what is written now, on top of a level that was given first. */
  async function written(
    opened: CaseAccess,
    stored: StoredAssessment,
    draft: StatementDraft,
  ): Promise<StoredStatement> {
    const { definition } = await assessments.load(opened, stored.id)
    requireKnownQuestions(draft, definition)
    const underWay = await assessments.statementUnderWay(opened, stored)
    if (underWay === undefined) throw createProblem({ type: 'own-level-first' })
    return { ...underWay, statement: withDraft(underWay.statement, draft, opened.now) }
  }

  return {
    /** Content-free, and without what the consultant has had a part in. */
    async queue(trx: Transaction, { account }: Actor): Promise<{ readonly rows: readonly QueueRow[] }> {
      const waiting = (await assessments.waiting(trx)).filter(({ writers }) => !writers.includes(account))
      const consultants = await caseFile.consultantsOf(
        trx,
        waiting.map(({ caseId }) => caseId),
      )
      const names = await accounts.namesOf(trx, [...consultants.values()])
      const teams = await accounts.teams(trx)
      return {
        rows: waiting.map(({ id, caseId, stage, submittedAt, dueAt, teamId }) => {
          const claimedBy = names[consultants.get(caseId) ?? '']
          return {
            assessmentId: id,
            stage,
            submittedAt,
            dueAt,
            team: teams.find((team) => team.id === teamId)?.name ?? '',
            ...(claimedBy === undefined ? {} : { claimedBy }),
          }
        }),
      }
    },

    /** One consultant to a case: from now on the case is open to them, and the access log says since when. */
    async claim(trx: Transaction, opening: Opening, id: string): Promise<{ readonly assessmentId: string }> {
      const { actor, now } = opening
      const [waiting] = await assessments.waiting(trx, id)
      if (waiting === undefined) throw createProblem({ type: 'not-found' })
      if (waiting.writers.includes(actor.account)) throw refused('ownAssessment')
      const { caseId } = waiting
      const holder = (await caseFile.consultantsOf(trx, [caseId])).get(caseId)
      if (holder !== undefined && holder !== actor.account) throw refused('wrongStatus')
      if (holder === undefined) {
        await insertAttachments(trx, [{ caseId, account: actor.account, as: 'consultant', since: now }])
      }
      await access.openCase(trx, { ...opening, caseId, object: id })
      return { assessmentId: id }
    },

    async lockLevel(opened: CaseAccess, id: string, revision: number, ownLevel: Level): Promise<Statement> {
      const stored = await underReview(opened, id, revision)
      if ((await assessments.statementUnderWay(opened, stored)) !== undefined) {
        throw createProblem({ type: 'already-locked' })
      }
      const statement: Statement = { ownLevel, ownLevelAt: opened.now, by: opened.actor.account, comments: [] }
      await assessments.insertStatement(opened, {
        assessmentId: id,
        round: await assessments.nextRound(opened, id),
        statement,
      })
      await assessments.raiseRevision(opened, stored)
      return statement
    },

    async save(opened: CaseAccess, id: string, revision: number, draft: StatementDraft) {
      const stored = await underReview(opened, id, revision)
      await assessments.saveStatement(opened, await written(opened, stored, draft))
      return { revision: await assessments.raiseRevision(opened, stored) }
    },

    /** Frozen from here on; what it decides is carried out in the same transaction. */
    async give(opened: CaseAccess, id: string, revision: number, draft: StatementDraft) {
      const stored = await underReview(opened, id, revision)
      const given = await written(opened, stored, draft)
      const errors = statementGaps(given.statement)
      if (errors.length > 0) throw createProblem({ type: 'invalid-request', errors })
      await assessments.saveStatement(opened, { ...given, statement: { ...given.statement, givenAt: opened.now } })
      return assessments.changeStatus(opened, stored, actionOf(given.statement))
    },
  }
}

const actionOf = ({ decision, conditions }: Statement): AssessmentAction =>
  decision === 'sendesTilbage'
    ? { does: 'return', comment: conditions ?? '' }
    : { does: 'review', withConditions: decision === 'godkendtMedVilkaar' }

const refused = (reason: 'wrongStatus' | 'ownAssessment'): Error => createProblem({ type: 'action-refused', reason })

function requireKnownQuestions({ comments }: StatementDraft, definition: QuestionnaireDefinition): void {
  const errors = comments
    .filter(({ question }) => findQuestion(definition, question) === undefined)
    .map(({ id, question }) => ({ path: `comments.${id}`, message: `Spørgsmålet »${question}« findes ikke.` }))
  if (errors.length > 0) throw createProblem({ type: 'invalid-request', errors })
}
