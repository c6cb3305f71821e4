import type { AcuteResponse, Answers, Conclusion, Instant, Level, Stage, StatementDraft } from '@forud/shared'
import type { UserName } from './accounts.js'
import type { NewEntity } from './words.js'

/** One invented case, and the steps that its people took. Every step goes through the same services as a user's. */
export type DemonstrationCase = {
  readonly caseNumber: string
  /** Marked as invented in the name itself, so that it is so on every page and print. */
  readonly child: { readonly name: string; readonly cpr: string }
  readonly receivedAt: Instant
  /** Option of A1. */
  readonly occasion: string
  /** Kept in the annex; sources with this origin are kept there too. */
  readonly notifier: string
  readonly caseworker: UserName
  readonly journey: readonly Step[]
}

export type Step = { readonly at: Instant; readonly by: UserName } & Deed

export type Deed =
  | { readonly does: 'createCase' }
  | {
      readonly does: 'write'
      readonly answers?: Answers
      readonly acute?: { readonly [question: string]: AcuteResponse }
      readonly conclusion?: Conclusion
      readonly entities?: readonly NewEntity[]
    }
  | { readonly does: 'lockOwnLevel'; readonly level: Level | 'kanIkkeVurderes' }
  | { readonly does: 'submit'; readonly stage: Stage }
  | { readonly does: 'claim' }
  | { readonly does: 'lockConsultantLevel'; readonly level: Level | 'kanIkkeVurderes' }
  | { readonly does: 'saveStatement' | 'giveStatement'; readonly statement: StatementDraft }
  | { readonly does: 'approve'; readonly conditions?: string; readonly recipients?: string }
  | { readonly does: 'startStage2' }
