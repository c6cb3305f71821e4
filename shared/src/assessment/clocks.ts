import type { Instant } from './instant.js'

/** A deadline with its source. `stopped`: what ended it. */
export type CaseClock = {
  readonly id: string
  readonly kind:
    'acuteAssessment' | 'consultantResponse' | 'leaderResponse' | 'reassessment' | 'notYet' | 'precaution' | 'action'
  readonly label: string
  readonly startedAt: Instant
  readonly dueAt: Instant
  /** A law, or »fastsat lokalt«. */
  readonly source: string
  readonly stoppedAt?: Instant
}
