import {
  completenessErrors,
  dueAt,
  isRefusal,
  transition,
  type ActionRequest,
  type Approval,
  type AssessmentAction,
  type Content,
  type EntityKind,
  type Evaluation,
  type Level,
  type QuestionId,
  type Submission,
} from '@forud/shared'
import type { CaseAccess } from '../audit/access.js'
import { createProblem } from '../http/problem.js'
import { insertApproval } from './approvalRepository.js'
import { writersOf } from './fieldRepository.js'
import type { StoredAssessment } from './parsedRow.js'
import { previousOf } from './previous.js'
import { getStored, load, type Loaded, type ReadingNeeds } from './reading.js'
import { readAssessments, saveStatus, saveSubmission } from './repository.js'

/** Rows of these lists are answers of the questionnaire: whoever changes them writes the assessment too. */
const answerKinds: readonly EntityKind[] = ['person', 'child', 'incident', 'plan', 'employee', 'schoolContact']

/** Everyone who changed an answer: none of them may review or approve (decisions 16). */
export async function authorsOf(
  { caseFile }: ReadingNeeds,
  access: CaseAccess,
  stored: StoredAssessment,
): Promise<readonly string[]> {
  const time = { from: stored.createdAt, to: stored.submittedAt ?? access.now }
  const writers = await writersOf(access.trx, stored.id)
  return [...new Set([...writers, ...(await caseFile.changersOf(access, answerKinds, time))])]
}

export async function getSeen(access: CaseAccess, id: string, revision: number): Promise<StoredAssessment> {
  const stored = await getStored(access, id, 'toWrite')
  if (stored.revision !== revision) throw createProblem({ type: 'edited-elsewhere', revision: stored.revision })
  return stored
}

/** The only way to another status on the server: what `transition` refuses is refused. */
export async function changeStatus(
  needs: ReadingNeeds,
  access: CaseAccess,
  stored: StoredAssessment,
  action: AssessmentAction,
): Promise<{ readonly revision: number }> {
  const authors = await authorsOf(needs, access, stored)
  const status = transition(stored.status, action, { actor: access.actor, authors, now: access.now })
  if (isRefusal(status)) throw createProblem({ type: 'action-refused', reason: status.refused })
  if (!(await saveStatus(access, stored, status))) {
    throw createProblem({ type: 'edited-elsewhere', revision: stored.revision })
  }
  return { revision: stored.revision + 1 }
}

type Acting = { readonly id: string; readonly revision: number; readonly request: ActionRequest }

export async function act(needs: ReadingNeeds, access: CaseAccess, { id, revision, request }: Acting) {
  // A consultant's decision is made by giving the statement, so that it never stands without its reasons.
  if (access.actor.role === 'consultant') throw createProblem({ type: 'action-refused', reason: 'wrongRole' })
  const stored = await getSeen(access, id, revision)
  switch (request.does) {
    case 'submit':
      return submit(needs, access, stored, request)
    case 'discard':
      return changeStatus(needs, access, stored, { does: 'discard', reason: request.reason ?? '' })
    case 'return':
      return changeStatus(needs, access, stored, { does: 'return', comment: request.comment ?? '' })
    case 'approve':
      return approve(needs, access, stored, request)
  }
}

async function submit(needs: ReadingNeeds, access: CaseAccess, stored: StoredAssessment, { stage }: ActionRequest) {
  if (stage !== stored.stage) {
    const message = 'Trinnet er et andet end vurderingens.'
    throw createProblem({ type: 'invalid-request', errors: [{ path: 'stage', message }] })
  }
  // The status first: what may not be sent is not judged.
  const changed = await changeStatus(needs, access, stored, { does: 'submit', stage })
  const loaded = await load(needs, access, stored)
  const previous = await previousOf(needs, access, stored)
  const submission = submissionOf(needs, loaded, previous?.toConfirm ?? [])
  const due = dueAt(stored.settings.consultantResponse[urgentLevel(submission)], access.now)
  await needs.registry.store(access.trx, loaded.definition, access.now)
  await saveSubmission(access, stored.id, submission, due)
  return changed
}

/** Frozen as it is sent: without answers to what is no longer asked. */
function submissionOf({ registry }: ReadingNeeds, loaded: Loaded, toConfirm: readonly QuestionId[]): Submission {
  const { access, stored, definition, content, caseFile, evaluation, ownLevel } = loaded
  const { stage, settings } = stored
  const errors = completenessErrors({
    definition,
    content,
    entities: caseFile.entities,
    stage,
    settings,
    now: access.now,
    toConfirm,
    fromOtherVersion: loaded.unconfirmed.map(({ question }) => question),
    ...(ownLevel === undefined ? {} : { ownLevel }),
  })
  if (errors.length > 0 || ownLevel === undefined) throw createProblem({ type: 'incomplete', errors })
  return {
    definitionHash: registry.refOf(definition).hash,
    stage,
    at: access.now,
    by: access.actor.account,
    content: relevantOf(content, evaluation),
    carried: countedOf(loaded.carried, evaluation),
    caseFile,
    settings,
    evaluation,
    ownLevel,
    ...(loaded.setAside.length === 0 ? {} : { setAside: loaded.setAside }),
  }
}

/** What counted is what is kept: also an answer that stage 1 did not ask for, but that a rule read. */
const relevantOf = ({ answers, acute, conclusion }: Content, evaluation: Evaluation): Content => ({
  answers: countedOf(answers, evaluation),
  acute: countedOf(acute, evaluation),
  conclusion,
})

const countedOf = <T>(all: { readonly [question: string]: T }, { relevantAnswers }: Evaluation) =>
  Object.fromEntries(Object.entries(all).filter(([question]) => question in relevantAnswers))

/** The stricter of what is indicated and what is concluded: the shorter time to answer. */
export const urgentLevel = ({ content, evaluation }: Pick<Submission, 'content' | 'evaluation'>): Level => {
  const chosen = content.conclusion.level ?? 4
  return chosen > evaluation.minimumLevel ? chosen : evaluation.minimumLevel
}

/** The predecessor governs until this very moment (decisions 13). */
async function approve(needs: ReadingNeeds, access: CaseAccess, stored: StoredAssessment, request: ActionRequest) {
  const changed = await changeStatus(needs, access, stored, { does: 'approve' })
  await insertApproval(access, stored.id, approvalOf(access, request))
  const earlier = await readAssessments([access])
  for (const other of earlier.filter(({ id, status }) => id !== stored.id && status.is === 'approved')) {
    await changeStatus(needs, access, other, { does: 'supersede', successor: stored.id })
  }
  return changed
}

const approvalOf = ({ actor, now }: CaseAccess, { conditions, recipients }: ActionRequest): Approval => ({
  by: actor.account,
  at: now,
  ...(conditions === undefined ? {} : { conditions }),
  ...(recipients === undefined ? {} : { recipients }),
})
