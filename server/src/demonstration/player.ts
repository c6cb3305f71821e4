import { endpoints, type Actor, type FieldChange } from '@forud/shared'
import type { AssessmentService } from '../assessments/service.js'
import type { Access, CaseAccess } from '../audit/access.js'
import type { CaseFileService } from '../caseFile/service.js'
import type { CaseService } from '../cases/service.js'
import type { Transaction } from '../database/connect.js'
import type { ReviewService } from '../reviews/service.js'
import { demonstrationAccounts } from './accounts.js'
import type { DemonstrationCase, Step } from './demonstrationCase.js'

export type PlayerNeeds = {
  readonly access: Access
  readonly cases: CaseService
  readonly caseFile: CaseFileService
  readonly assessments: AssessmentService
  readonly reviews: ReviewService
}
/** Where a case has got to: the assessment that its people are working on. */
export type Played = { readonly caseId: string; readonly assessmentId: string }
type Opened = { readonly access: CaseAccess; readonly id: string; readonly revision: number }

/** Takes one step as the person who took it, at the time it was taken. */
export function createPlayer(needs: PlayerNeeds, trx: Transaction) {
  const open = async (opening: Parameters<Access['openCase']>[1]): Promise<CaseAccess> => {
    const access = await needs.access.openCase(trx, opening)
    if (access === undefined) throw new Error(`${opening.actor.account} may not see this invented case.`)
    return access
  }

  return async (told: DemonstrationCase, step: Step, played: Played | undefined): Promise<Played> => {
    const opening = { actor: actorOf(step), purpose: purposeOf(step), now: step.at, requestId: 'demonstration' }
    if (step.does === 'createCase') {
      const created = await needs.cases.create(trx, opening, newCaseOf(told))
      await nameNotifier(needs, await open({ ...opening, caseId: created.caseId }), told)
      return created
    }
    if (played === undefined) throw new Error(`${told.caseNumber} must be created first.`)
    const { caseId, assessmentId: id } = played
    if (step.does === 'claim') {
      await needs.reviews.claim(trx, opening, id)
      return played
    }
    const access = await open({ ...opening, caseId, object: id })
    if (step.does === 'startStage2')
      return { caseId, assessmentId: await needs.assessments.startNext(access, 'stage2') }
    const { revision } = await needs.assessments.stored(access, id)
    await carryOut(needs, { access, id, revision }, step)
    return played
  }
}

type Within = Exclude<Step, { readonly does: 'createCase' | 'claim' | 'startStage2' }>

async function carryOut(needs: PlayerNeeds, opened: Opened, step: Within): Promise<unknown> {
  const { assessments, reviews } = needs
  const { access, id, revision } = opened
  switch (step.does) {
    case 'write':
      return write(needs, opened, step)
    case 'lockOwnLevel':
      return assessments.lockOwnLevel(access, id, revision, step.level)
    case 'submit':
      return assessments.act(access, id, revision, { does: 'submit', stage: step.stage })
    case 'lockConsultantLevel':
      return reviews.lockLevel(access, id, revision, step.level)
    case 'saveStatement':
      return reviews.save(access, id, revision, step.statement)
    case 'giveStatement':
      return reviews.give(access, id, revision, step.statement)
    case 'approve': {
      const { conditions, recipients } = step
      return assessments.act(access, id, revision, { does: 'approve', conditions, recipients })
    }
  }
}

/** The notification is a row of the case from its first moment; who sent it is added to it. */
async function nameNotifier(
  { caseFile }: PlayerNeeds,
  access: CaseAccess,
  { notifier }: DemonstrationCase,
): Promise<void> {
  for (const { id, kind, revision, answers } of await caseFile.entitiesOf(access)) {
    if (kind !== 'notification') continue
    const named = { ...answers, underretter: { value: notifier } }
    await caseFile.writeEntity(access, id, { kind, base: revision, answers: named })
  }
}

type Writing = Extract<Step, { readonly does: 'write' }>

async function write({ assessments, caseFile }: PlayerNeeds, { access, id }: Opened, step: Writing): Promise<void> {
  const rows = new Map((await caseFile.entitiesOf(access)).map((row) => [row.id, row.revision]))
  for (const { id: rowId, kind, answers } of step.entities ?? []) {
    await caseFile.writeEntity(access, rowId, { kind, base: rows.get(rowId) ?? 0, answers })
  }
  const changes = changesOf(step, (await assessments.view(access, id)).fieldRevisions)
  if (changes.length === 0) return
  const { clashes } = await assessments.saveChanges(access, id, { changes })
  if (clashes.length > 0) throw new Error('Invented people do not clash.')
}

const changesOf = (
  { answers = {}, acute = {}, conclusion = {} }: Writing,
  revisions: { readonly [field: string]: number },
): FieldChange[] =>
  Object.entries({ answers, acute, conclusion }).flatMap(([place, values]) =>
    Object.entries<NonNullable<unknown>>(values).map(([name, value]) => {
      const field = `${place}.${name}`
      return { field, base: revisions[field] ?? 0, value }
    }),
  )

const newCaseOf = ({ caseNumber, child, receivedAt, occasion, caseworker }: DemonstrationCase) => ({
  caseNumber,
  childName: child.name,
  cpr: child.cpr,
  receivedAt,
  occasion,
  responsible: caseworker,
})

/** An account's id is its user name. */
function actorOf({ by }: Step): Actor {
  const account = demonstrationAccounts.find(({ userName }) => userName === by)
  if (account === undefined) throw new Error(`There is no account ${by}.`)
  return { account: account.userName, role: account.role }
}

/** As the access log would have it. */
function purposeOf({ does }: Step): string {
  switch (does) {
    case 'createCase':
      return endpoints.createCase.purpose
    case 'write':
      return endpoints.saveChanges.purpose
    case 'lockOwnLevel':
      return endpoints.lockOwnLevel.purpose
    case 'submit':
    case 'approve':
      return endpoints.act.purpose
    case 'claim':
      return endpoints.claim.purpose
    case 'lockConsultantLevel':
      return endpoints.lockConsultantLevel.purpose
    case 'saveStatement':
      return endpoints.saveStatement.purpose
    case 'giveStatement':
      return endpoints.giveStatement.purpose
    case 'startStage2':
      return endpoints.startAssessment.purpose
  }
}
