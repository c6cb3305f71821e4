import {
  allowedActions,
  type AllowedAction,
  type AssessmentHead,
  type AssessmentView,
  type Content,
} from '@forud/shared'
import type { AccountService } from '../accounts/service.js'
import type { CaseAccess } from '../audit/access.js'
import { initialsOf } from '../caseFile/initials.js'
import { readKeptTexts } from '../keptTexts/service.js'
import { readApprovals } from './approvalRepository.js'
import { authorsOf } from './lifecycle.js'
import { newerFor } from './moving.js'
import type { Overview } from './overview.js'
import { overviewFor } from './overviews.js'
import type { StoredAssessment } from './parsedRow.js'
import { getStored, load, type Loaded, type ReadingNeeds } from './reading.js'
import { readStatements } from './statementRepository.js'
import { previousOf } from './previous.js'
import { isWithheld, readableStatement } from './visibility.js'

export type ViewNeeds = ReadingNeeds & { readonly accounts: AccountService }

/** An assessment as the reader may see it. What must not be seen yet is absent, not empty. */
export async function viewOf(needs: ViewNeeds, access: CaseAccess, id: string): Promise<AssessmentView> {
  const stored = await getStored(access, id, 'toRead')
  const loaded = await load(needs, access, stored)
  const overview = await overviewFor(needs, access)
  const head = await headOf(needs, access, stored)
  const previous = await previousOf(needs, access, stored)
  const { withheld, ...review } = await readableReview(access, stored)
  // Also those who have not written yet: one of them may be who changes the same field.
  const attached = (await needs.caseFile.attachmentsOf(access)).map(({ account }) => account)
  const allowed = allowedTo(loaded, head, overview)
  const keptTexts = allowed.includes('write') ? await readKeptTexts(access, id) : []
  const mentioned = [
    ...mentionedIn(loaded, overview, head.authors),
    ...attached,
    ...keptTexts.flatMap(({ writtenBy, chosenBy }) => [writtenBy, chosenBy]),
  ]
  return {
    ...identityOf(needs, loaded, overview),
    ...newerOf(needs, stored),
    ...contentAs(loaded, withheld),
    ...review,
    ...(previous === undefined ? {} : { previous }),
    carried: loaded.carried,
    ...(await gateAs(needs, overview)),
    allowed,
    keptTexts,
    conclusionWithheld: withheld ? 'yes' : 'no',
    names: await needs.accounts.namesOf(access.trx, mentioned),
  }
}

export async function headOf(
  needs: ReadingNeeds,
  access: CaseAccess,
  stored: StoredAssessment,
): Promise<AssessmentHead> {
  // Without what only the server needs.
  const { submittedAt: _at, submittedBy: _by, ...head } = stored
  return { ...head, authors: await authorsOf(needs, access, stored) }
}

/** What this reader may see of the review, and whether the conclusion is kept back from them. */
export async function readableReview(access: CaseAccess, stored: StoredAssessment) {
  const located = [{ id: stored.id, access }]
  const statements = await readStatements(located)
  const approval = (await readApprovals(located)).get(stored.id)
  const statement = readableStatement(stored, access.actor, statements)
  return {
    withheld: isWithheld(stored, access.actor, statements),
    ...(statement === undefined ? {} : { statement }),
    ...(approval === undefined ? {} : { approval }),
  }
}

function identityOf({ registry }: ReadingNeeds, { stored, caseFile }: Loaded, { record }: Overview) {
  const { id, caseId, number, stage, questionnaire, status, revision, settings } = stored
  return {
    id,
    caseId,
    number,
    stage,
    questionnaire,
    status,
    revision,
    settings,
    contentStatus: registry.contentStatusOf(questionnaire),
    caseNumber: record.caseNumber,
    childInitials: initialsOf(record.child.name),
    entities: caseFile.entities,
  }
}

function newerOf(needs: ReadingNeeds, stored: StoredAssessment) {
  const newer = newerFor(needs, stored)
  return newer === undefined ? {} : { newer: newer.to }
}

function contentAs(loaded: Loaded, withheld: boolean) {
  const { content, fields, ownLevel, submission, unconfirmed, setAside } = loaded
  const shown = withheld ? fields.filter(({ name }) => !name.startsWith('conclusion.')) : fields
  const all: Content = withheld ? { ...content, conclusion: {} } : content
  return {
    content: all,
    unconfirmed,
    setAside,
    fieldRevisions: Object.fromEntries(shown.map(({ name, revision }) => [name, revision])),
    ...(withheld || ownLevel === undefined ? {} : { ownLevel }),
    ...(withheld || submission === undefined ? {} : { evaluation: submission.evaluation }),
  }
}

export async function gateAs({ accounts }: ViewNeeds, overview: Overview) {
  const { gate, governedBy, approvals, access, forbiddenChannels, safeChannels } = overview
  const approval = governedBy === undefined ? undefined : approvals.get(governedBy.id)
  const channels = { gate, forbiddenChannels, safeChannels }
  if (approval === undefined) return channels
  const names = await accounts.namesOf(access.trx, [approval.by])
  return { ...channels, gateDecided: { name: names[approval.by] ?? '', at: approval.at } }
}

/** What `transition` lets through, without what is already done or is done in another place. */
function allowedTo(
  { access, ownLevel }: Loaded,
  head: AssessmentHead,
  { statements }: Overview,
): readonly AllowedAction[] {
  const possible = allowedActions(head, access.actor, access.now)
  if (access.actor.role !== 'consultant') {
    return possible.filter((action) => action !== 'lockOwnLevel' || ownLevel === undefined)
  }
  if (!possible.includes('giveStatement')) return []
  const hasLevel = statements.some(
    (stored) => stored.assessmentId === head.id && stored.statement.by === access.actor.account,
  )
  return hasLevel ? ['giveStatement'] : ['lockOwnLevel']
}

function mentionedIn({ stored, fields }: Loaded, overview: Overview, authors: readonly string[]): readonly string[] {
  const own = overview.statements.filter(({ assessmentId }) => assessmentId === stored.id)
  return [
    ...authors,
    stored.createdBy,
    ...(stored.submittedBy === undefined ? [] : [stored.submittedBy]),
    ...signers(stored),
    ...fields.map(({ changedBy }) => changedBy),
    ...own.map(({ statement }) => statement.by),
    ...[...overview.approvals.values()].map(({ by }) => by),
  ]
}

function signers({ status }: StoredAssessment): readonly string[] {
  if (status.is === 'draft') return status.returned === undefined ? [] : [status.returned.by]
  return status.is === 'superseded' ? [] : [status.by]
}
