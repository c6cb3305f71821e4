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
  const told = latest?.definition.caseUse.notification
  const answered = (question: string | undefined) =>
    question === undefined ? undefined : latest?.evaluation.relevantAnswers[question]?.value
  const assessedAt = answered(told?.acuteAssessedAt)
  const clocks = clocksOf({
    receivedAt: receivedAt(answered(told?.receivedAt), record.receivedAt),
    entities,
    settings: latest?.stored.settings ?? settings,
    ...(typeof assessedAt === 'string' ? { acuteAssessedAt: assessedAt } : {}),
    ...(open === undefined ? {} : { open: { status: open.stored.status, level: urgentLevel(open) } }),
    ...(governing === undefined ? {} : { governing }),
  })
  const noNotification = told !== undefined && answered(told.acuteAssessed) === told.notANotification
  return clocks.filter(({ kind }) => !noNotification || kind !== 'acuteAssessment')
}

/** Corrected in the assessment (A2), or as it was typed when the case was opened. */
const receivedAt = (corrected: unknown, typed: string): string =>
  typeof corrected === 'string' && !Number.isNaN(Date.parse(corrected)) ? corrected : typed
