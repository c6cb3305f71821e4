import { clocksOf, type CaseClock, type GoverningApproval, type Settings } from '@forud/shared'
import { urgentLevel } from './lifecycle.js'
import type { CaseContent, Current } from './caseContent.js'

type Known = {
  readonly open: Current | undefined
  /** The open one, else the approved. */
  readonly latest: Current | undefined
  readonly governing: GoverningApproval | undefined
  readonly settings: Settings
}

/** Every deadline of the case. What was no notification has no 24 hours to be assessed in. */
export function caseClocks({ record, entities }: CaseContent, known: Known): readonly CaseClock[] {
  const { open, latest, governing, settings } = known
  const told = toldBy(latest)
  const clocks = clocksOf({
    receivedAt: receivedAt(told.receivedAt, record.receivedAt),
    entities,
    settings: latest?.stored.settings ?? settings,
    ...(typeof told.assessedAt === 'string' ? { acuteAssessedAt: told.assessedAt } : {}),
    ...(open === undefined ? {} : { open: { status: open.stored.status, level: urgentLevel(open) } }),
    ...(governing === undefined ? {} : { governing }),
  })
  return told.isNotification ? clocks : clocks.filter(({ kind }) => kind !== 'acuteAssessment')
}

/** What the latest assessment says of the notification, in the questions that its version has for it. */
function toldBy(latest: Current | undefined) {
  const asked = latest?.definition.caseUse.notification
  if (latest === undefined || asked === undefined) return { isNotification: true }
  const answered = (question: string) => latest.evaluation.relevantAnswers[question]?.value
  return {
    receivedAt: answered(asked.receivedAt),
    assessedAt: answered(asked.acuteAssessedAt),
    isNotification: answered(asked.acuteAssessed) !== asked.notANotification,
  }
}

/** Corrected in the assessment (A2), or as it was typed when the case was opened. */
const receivedAt = (corrected: unknown, typed: string): string =>
  typeof corrected === 'string' && !Number.isNaN(Date.parse(corrected)) ? corrected : typed
