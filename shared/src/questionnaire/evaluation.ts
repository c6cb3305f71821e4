import type { Answers, UnknownReason } from './answers.js'
import type { Aspect, Level, QuestionId, Stage, IsoDate } from './definition.js'

/** Facts from outside the answers, passed in so that the same input always gives the same result. */
export type Circumstances = { readonly today: IsoDate; readonly stage: Stage }

/** A rule that fired, and the questions whose answers made it fire. */
export type Finding = {
  readonly rule: string
  readonly minimumLevel: Level
  readonly because: readonly QuestionId[]
  readonly message: string
  readonly action: string
}

/** A rule that cannot be decided yet, and the questions that are missing. Never the same as »ikke udløst«. */
export type Undecided = { readonly rule: string; readonly minimumLevel: Level; readonly missing: readonly QuestionId[] }

export type UnknownAnswer = { readonly question: QuestionId; readonly aspect?: Aspect; readonly why?: UnknownReason }

/** A question marked AKUT, answered »Ja« (interrupts, decisions 4) or »Mistanke« (panel) at present. */
export type AcuteSignal = { readonly question: QuestionId; readonly answer: 'ja' | 'mistanke' }

/** Oplysningsgrundlag, exactly as the questionnaire's § 3 defines it. */
export type Basis = 'tilstraekkeligt' | 'begraenset' | 'utilstraekkeligt'

/** What may be said where no rule fired. Missing knowledge is never a sign of low risk. */
export type LowLevel = 'noIndicationAboveLow' | 'noIndicationButInsufficient'

/** Three numbers that never become one percentage. `clarified + unknown + unanswered` need not add up: some answers are open. */
export type Counts = {
  readonly asked: number
  readonly clarified: number
  readonly unknown: { readonly [reason in UnknownReason | 'withoutReason']: number }
  readonly unanswered: number
}

/** What follows from a definition and a set of answers. */
export type Evaluation = {
  readonly asked: readonly QuestionId[]
  /** Without answers to questions that are no longer asked. */
  readonly relevantAnswers: Answers
  readonly minimumLevel: Level
  readonly findings: readonly Finding[]
  readonly undecided: readonly Undecided[]
  readonly acute: readonly AcuteSignal[]
  readonly unknown: readonly UnknownAnswer[]
  readonly unanswered: readonly QuestionId[]
  /** Marked AKUT or KRITISK and not clarified, hidden ones included. */
  readonly unclarified: readonly QuestionId[]
  /** Distinct origins; a notifier who is the school is one. */
  readonly independentSources: number
  readonly basis: Basis
  /** Present where no rule fired. */
  readonly lowLevel?: LowLevel
  readonly counts: Counts
}
