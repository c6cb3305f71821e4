import type { Level, QuestionId } from '../questionnaire/definition.js'
import type { Instant } from './instant.js'
import type { AccountId } from './people.js'

export const agreements = ['ja', 'nej', 'delvist'] as const
export type Agreement = (typeof agreements)[number]
export const reviewDecisions = ['godkendt', 'godkendtMedVilkaar', 'sendesTilbage'] as const
export type ReviewDecision = (typeof reviewDecisions)[number]

/** The consultant's statement (M in the questionnaire's § 5). Frozen when given. */
export type Statement = {
  readonly ownLevel: Level | 'kanIkkeVurderes'
  readonly ownLevelAt: Instant
  readonly agreesOnInvolvement?: Agreement
  readonly agreementReason?: string
  readonly missing?: string
  readonly weakSources?: string
  /** »Hvad taler for, at bekymringen har en anden forklaring?« */
  readonly alternativeExplanation?: string
  readonly comments: readonly QuestionComment[]
  readonly decision?: ReviewDecision
  /** Required when approved with conditions or sent back. */
  readonly conditions?: string
  readonly givenAt?: Instant
  readonly by: AccountId
}

export type QuestionComment = {
  readonly id: string
  readonly question: QuestionId
  readonly text: string
  readonly at: Instant
}

/** The leader's approval (N). */
export type Approval = {
  readonly by: AccountId
  readonly at: Instant
  readonly conditions?: string
  readonly recipients?: string
}
