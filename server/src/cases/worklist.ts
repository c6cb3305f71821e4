import { addDays, danishDate, endOfDay, type CaseClock, type Role, type WorkItem, type WorkReason } from '@forud/shared'
import type { Overview } from '../assessments/service.js'
import { initialsOf } from '../caseFile/initials.js'

type Reason = { readonly why: WorkReason; readonly dueAt?: string }

/** Higher is more urgent. Who must act comes before who waits. */
const urgencies: { readonly [why in WorkReason]: { readonly [role in Role]?: number } & { readonly all: number } } = {
  acuteSignal: { all: 100 },
  acuteAssessmentDue: { all: 90, consultant: 20 },
  claimedReview: { all: 40, consultant: 85 },
  awaitsApproval: { all: 40, leader: 85 },
  returned: { all: 80, consultant: 20, leader: 45 },
  reassessmentOverdue: { all: 75, consultant: 15 },
  precautionsOpen: { all: 60, consultant: 15 },
  reassessmentDue: { all: 55, consultant: 15 },
  draft: { all: 50, consultant: 10, leader: 30 },
  awaitsReview: { all: 35 },
  nothingDue: { all: 0 },
}

/** Why the case stands where it does: of everything that could be said, what is most urgent for this reader. */
export function workItemOf(overview: Overview, names: { readonly [account: string]: string }): WorkItem {
  const { record, open, governedBy, gate, access } = overview
  const { role } = access.actor
  const urgencyOf = ({ why }: Reason) => urgencies[why][role] ?? urgencies[why].all
  const reasons = reasonsOf(overview).toSorted((one, other) => urgencyOf(other) - urgencyOf(one))
  const reason: Reason = reasons[0] ?? { why: 'nothingDue' }
  const assessment = open?.stored ?? governedBy
  return {
    caseId: record.id,
    caseNumber: record.caseNumber,
    childInitials: initialsOf(record.child.name),
    ...(assessment === undefined ? {} : { assessmentId: assessment.id, stage: assessment.stage }),
    why: reason.why,
    ...deadlineOf(reasons),
    also: reasons.slice(1).map(({ why }) => why),
    gate: gate.state.is,
    responsible: names[record.responsible] ?? '',
    urgency: urgencyOf(reason),
  }
}

const deadlineOf = (reasons: readonly Reason[]): Pick<WorkItem, 'dueAt' | 'dueFor'> => {
  const due = reasons.find(({ dueAt }) => dueAt !== undefined)
  return due?.dueAt === undefined ? {} : { dueAt: due.dueAt, dueFor: due.why }
}

const reasonsOf = (overview: Overview): readonly Reason[] => [
  ...acuteReasons(overview),
  ...openReasons(overview),
  ...gateReasons(overview),
]

/** A sign that somebody is in danger now stands first until an approved assessment has taken it over. */
function acuteReasons({ open, clocks, governing }: Overview): readonly Reason[] {
  const clock = running(clocks, 'acuteAssessment')
  const due = clock === undefined ? {} : { dueAt: clock.dueAt }
  const signals = (open?.evaluation.acute ?? []).some(({ answer }) => answer === 'ja')
  if (signals) return [{ why: 'acuteSignal', ...due }]
  return clock === undefined || governing !== undefined ? [] : [{ why: 'acuteAssessmentDue', ...due }]
}

function openReasons({ open, clocks, access }: Overview): readonly Reason[] {
  switch (open?.stored.status.is) {
    case 'draft':
      return [{ why: open.stored.status.returned === undefined ? 'draft' : 'returned' }]
    case 'submitted': {
      const why = access.actor.role === 'consultant' ? 'claimedReview' : 'awaitsReview'
      return [{ why, ...dueOf(clocks, 'consultantResponse') }]
    }
    case 'reviewed':
      return [{ why: 'awaitsApproval', ...dueOf(clocks, 'leaderResponse') }]
    default:
      return []
  }
}

/** Days before the reassessment is due that it is shown. */
const notice = 3

function gateReasons({ gate, governing, access }: Overview): readonly Reason[] {
  const reasons: Reason[] = []
  if (gate.state.is === 'conditional' && !gate.state.met) reasons.push({ why: 'precautionsOpen' })
  if (governing === undefined) return reasons
  const dueAt = endOfDay(governing.reassessBy)
  if (gate.state.is === 'reassessmentRequired') return [...reasons, { why: 'reassessmentOverdue', dueAt }]
  if (governing.reassessBy <= addDays(danishDate(access.now), notice)) reasons.push({ why: 'reassessmentDue', dueAt })
  return reasons
}

const running = (clocks: readonly CaseClock[], kind: CaseClock['kind']): CaseClock | undefined =>
  clocks.find((clock) => clock.kind === kind && clock.stoppedAt === undefined)

const dueOf = (clocks: readonly CaseClock[], kind: CaseClock['kind']) => {
  const clock = running(clocks, kind)
  return clock === undefined ? {} : { dueAt: clock.dueAt }
}
