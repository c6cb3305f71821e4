import type { Instant, Role, WorkItem, WorkReason } from '@forud/shared'
import { remainingText } from '../design/danish.js'
import type { TagTone } from '../design/Tag.js'
import { paths } from '../paths.js'

type Reason = { readonly text: string; readonly tone: TagTone }

const reasons: { readonly [why in WorkReason]: Reason } = {
  acuteSignal: { text: 'Akut faresignal', tone: 'danger' },
  acuteAssessmentDue: { text: '24-timers-vurdering', tone: 'warning' },
  returned: { text: 'Sendt tilbage til dig', tone: 'warning' },
  reassessmentOverdue: { text: 'Revurdering overskredet', tone: 'danger' },
  reassessmentDue: { text: 'Revurdering nærmer sig', tone: 'warning' },
  awaitsReview: { text: 'Venter på gennemsyn', tone: 'info' },
  claimedReview: { text: 'Gennemsyn i gang', tone: 'info' },
  awaitsApproval: { text: 'Venter på godkendelse', tone: 'warning' },
  draft: { text: 'Kladde', tone: 'plain' },
  precautionsOpen: { text: 'Forholdsregler mangler', tone: 'warning' },
  nothingDue: { text: 'Intet haster', tone: 'quiet' },
}

/** Everything that the case waits for, the most urgent first; a plain draft says nothing beside another reason. */
export const reasonsOf = ({ why, also }: WorkItem, role: Role): readonly Reason[] =>
  [why, ...also.filter((other) => other !== 'draft')].map((reason) =>
    reason === 'returned' && role !== 'caseworker' ? returnedElsewhere : reasons[reason],
  )

const returnedElsewhere: Reason = { text: 'Sendt tilbage til sagsbehandleren', tone: 'info' }

/** The time that is left, or by how much it is too late. */
export function timeOf({ dueAt, why, dueFor = why }: WorkItem, now: Instant): string | undefined {
  if (dueAt === undefined) return undefined
  const isAcute = dueFor === 'acuteAssessmentDue' || dueFor === 'acuteSignal'
  return isAcute && dueAt >= now ? `${remainingText(dueAt, now)} af 24 timer` : remainingText(dueAt, now)
}

export const isLate = ({ dueAt }: WorkItem, now: Instant): boolean => dueAt !== undefined && dueAt < now

type Ways = { readonly [why in WorkReason]?: (assessmentId: string) => string }
const ways: { readonly [role in Role]?: Ways } = {
  caseworker: { draft: paths.assessment, returned: paths.assessment },
  consultant: { awaitsReview: paths.review, claimedReview: paths.review },
  leader: { awaitsApproval: paths.approval },
}

/** Where the work is done; otherwise the case itself. */
export function whereTo({ why, also, assessmentId, caseId }: WorkItem, role: Role): string {
  if (assessmentId === undefined) return paths.case(caseId)
  const way = [why, ...also].map((reason) => ways[role]?.[reason]).find((known) => known !== undefined)
  return way?.(assessmentId) ?? paths.case(caseId)
}
