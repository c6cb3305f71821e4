import { addDays, danishDate, type CaseAction, type CasePage } from '@forud/shared'
import type { Overview } from '../assessments/service.js'

type Next = CasePage['next']

/** What this reader can do next, the most needed first. */
export function nextActions(overview: Overview): Next {
  const { open, governedBy, access } = overview
  const shown = open?.stored ?? governedBy
  const report: Next = shown === undefined ? [] : [{ does: 'openReport', assessmentId: shown.id }]
  switch (access.actor.role) {
    case 'caseworker':
      return open === undefined ? beginnings(overview, report) : [...drafts(overview), ...report]
    case 'consultant':
      return [...when(overview, 'submitted', 'openReview'), ...report]
    case 'leader':
      return [...when(overview, 'reviewed', 'openApproval'), ...report]
    case 'administrator':
    case 'auditor':
      return []
  }
}

const drafts = (overview: Overview): Next => when(overview, 'draft', 'openDraft')

const when = ({ open }: Overview, status: string, does: CaseAction): Next =>
  open?.stored.status.is === status ? [{ does, assessmentId: open.stored.id }] : []

/** Days before a reassessment is due that it becomes the first thing to do. */
const notice = 3

function beginnings({ governedBy, governing, access }: Overview, report: Next): Next {
  if (governedBy === undefined || governing === undefined) return [{ does: 'startAssessment' }]
  if (governedBy.stage === 1) return [{ does: 'continueToFull', assessmentId: governedBy.id }, ...report]
  const reassess: Next = [{ does: 'startReassessment', assessmentId: governedBy.id }]
  const isDue = governing.reassessBy <= addDays(danishDate(access.now), notice)
  return isDue ? [...reassess, ...report] : [...report, ...reassess]
}
