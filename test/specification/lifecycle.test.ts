import {
  allowedActions,
  carryOver,
  isRefusal,
  proposedSettings,
  transition,
  type AssessmentAction,
  type AssessmentHead,
  type AssessmentStatus,
  type Content,
  type Role,
} from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'

const now = '2026-11-22T13:10:00.000Z'
const draft: AssessmentStatus = { is: 'draft' }
const submitted: AssessmentStatus = { is: 'submitted', stage: 1, at: now, by: 'anna' }
const reviewed: AssessmentStatus = { is: 'reviewed', at: now, by: 'karin', withConditions: false }
const approved: AssessmentStatus = { is: 'approved', at: now, by: 'lars' }
const superseded: AssessmentStatus = { is: 'superseded', at: now, successor: 'a2' }
const discarded: AssessmentStatus = { is: 'discarded', at: now, by: 'anna', reason: 'x' }

const submit: AssessmentAction = { does: 'submit', stage: 1 }
const discard: AssessmentAction = { does: 'discard', reason: 'Forkert barn' }
const giveBack: AssessmentAction = { does: 'return', comment: 'Kilden mangler' }
const review: AssessmentAction = { does: 'review', withConditions: false }
const approve: AssessmentAction = { does: 'approve' }
const supersede: AssessmentAction = { does: 'supersede', successor: 'a2' }

const attempt = (status: AssessmentStatus, action: AssessmentAction, role: Role, account: string = role) => {
  const outcome = transition(status, action, { actor: { account, role }, authors: ['anna'], now })
  return isRefusal(outcome) ? outcome.refused : outcome.is
}

describe('an assessment', () => {
  test.each([
    [draft, submit, 'caseworker', 'submitted'],
    [draft, discard, 'caseworker', 'discarded'],
    [submitted, review, 'consultant', 'reviewed'],
    [submitted, giveBack, 'consultant', 'draft'],
    [reviewed, approve, 'leader', 'approved'],
    [reviewed, giveBack, 'leader', 'draft'],
    [approved, supersede, 'leader', 'superseded'],
  ] as const)('[L1][L5] goes from %j by %j done by a %s to %s', (status, action, role, expected) => {
    expect(attempt(status, action, role)).toBe(expected)
  })

  test('[L1] takes no other step', () => {
    const steps = [submit, discard, giveBack, review, approve, supersede]
    const possible = [draft, submitted, reviewed, approved, superseded, discarded].map((status) =>
      steps
        .filter((action) =>
          (['caseworker', 'consultant', 'leader', 'administrator', 'auditor'] as const).some((role) =>
            ['draft', 'submitted', 'reviewed', 'approved', 'superseded', 'discarded'].includes(
              attempt(status, action, role),
            ),
          ),
        )
        .map(({ does }) => does),
    )
    expect(possible).toEqual([
      ['submit', 'discard'],
      ['return', 'review'],
      ['return', 'approve'],
      ['supersede'],
      [],
      [],
    ])
  })

  test.each([
    [draft, submit, ['consultant', 'leader', 'administrator', 'auditor']],
    [submitted, review, ['caseworker', 'leader', 'administrator', 'auditor']],
    [submitted, giveBack, ['caseworker', 'leader', 'administrator', 'auditor']],
    [reviewed, approve, ['caseworker', 'consultant', 'administrator', 'auditor']],
  ] as const)('[L2] in %j refuses %j from every other role', (status, action, others) => {
    expect(others.map((role) => attempt(status, action, role))).toEqual(others.map(() => 'wrongRole'))
  })

  test('[L3] is neither reviewed, returned nor approved by somebody who changed an answer', () => {
    expect(attempt(submitted, review, 'consultant', 'anna')).toBe('ownAssessment')
    expect(attempt(submitted, giveBack, 'consultant', 'anna')).toBe('ownAssessment')
    expect(attempt(reviewed, approve, 'leader', 'anna')).toBe('ownAssessment')
  })

  test('[L4] is not approved by its reviewer', () => {
    expect(attempt(reviewed, approve, 'leader', 'karin')).toBe('reviewerApproves')
  })
})

describe('what a person may do', () => {
  const head = (status: AssessmentStatus): AssessmentHead => ({
    id: 'a1',
    caseId: 's1',
    questionnaire: { id: 'lille', version: 1, hash: 'sha256-test' },
    number: 1,
    stage: 1,
    status,
    createdBy: 'anna',
    createdAt: now,
    authors: ['anna'],
    settings: proposedSettings,
    revision: 1,
  })
  test('[L6] is found by trying', () => {
    const may = (status: AssessmentStatus, role: Role, account = 'x') =>
      allowedActions(head(status), { account, role }, now)
    expect(may(draft, 'caseworker')).toEqual(['submit', 'discard', 'write', 'lockOwnLevel'])
    expect(may(submitted, 'consultant')).toEqual(['return', 'review', 'giveStatement'])
    expect(may(submitted, 'consultant', 'anna')).toEqual([])
    expect(may(reviewed, 'leader')).toEqual(['return', 'approve'])
    expect(may(draft, 'auditor')).toEqual([])
  })
})

describe('a successor', () => {
  const content: Content = {
    answers: {
      trussel: { now: 'nej', earlier: 'nej' },
      adgang: { value: 'ja' },
      kontrol: { value: 'ja' },
      udgaaet: { value: 'x' },
    },
    acute: { trussel: { contacted: 'Leder', at: now } },
    conclusion: { level: 3 },
  }
  test('[L7] at stage 2 has every answer that the questionnaire still has, and no conclusion', () => {
    expect(carryOver(content, { from: small, to: small, as: 'stage2' })).toEqual({
      answers: { trussel: { now: 'nej', earlier: 'nej' }, adgang: { value: 'ja' }, kontrol: { value: 'ja' } },
      acute: { trussel: { contacted: 'Leder', at: now } },
      conclusion: {},
    })
  })
  test('[L8] at a reassessment inherits nothing critical', () => {
    expect(carryOver(content, { from: small, to: small, as: 'reassessment' })).toEqual({
      answers: { kontrol: { value: 'ja' } },
      acute: {},
      conclusion: {},
    })
  })
})
