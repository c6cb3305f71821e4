import type { AssessmentHead, Content } from '../assessment/assessment.js'
import type { Carried } from '../assessment/carried.js'
import type { CaseSnapshot } from '../assessment/caseFile.js'
import type { OwnLevel } from '../assessment/conclusion.js'
import type { Instant } from '../assessment/instant.js'
import type { AccountId } from '../assessment/people.js'
import type { Approval, Statement } from '../assessment/review.js'
import type { Settings } from '../assessment/settings.js'
import type { QuestionnaireDefinition, Stage } from '../questionnaire/definition.js'
import type { Evaluation } from '../questionnaire/evaluation.js'
import type { AnswerSetAside } from '../versions/migration.js'

/** What a report says something about. A frozen `Submission` has this shape; a draft is given as it stands now. */
export type Assessed = {
  readonly stage: Stage
  readonly content: Content
  readonly caseFile: CaseSnapshot
  readonly settings: Settings
  /** Made with the answers and the rows of the case file laid in. The report prints its `relevantAnswers` only. */
  readonly evaluation: Evaluation
  readonly ownLevel?: OwnLevel
  /** Answers that were not written in this assessment, by question. */
  readonly carried?: { readonly [question: string]: Carried }
  readonly at?: Instant
  readonly by?: AccountId
}

/** Everything a report is made from. The same input always gives the same document. */
export type ReportInput = {
  readonly definition: QuestionnaireDefinition
  readonly contentStatus: 'draft' | 'approved'
  readonly head: AssessmentHead
  readonly assessed: Assessed
  readonly childInitials: string
  /** Printed once it has been given. */
  readonly statement?: Statement
  readonly approval?: Approval
  /** Who must not see the case (the case's conflict-of-interest list). Annex only. */
  readonly conflictList?: readonly Conflict[]
  /** Display names of every account mentioned. */
  readonly names: { readonly [account: string]: string }
  readonly now: Instant
  /** Versions that the draft was moved from, with what had no place in the next. */
  readonly earlier?: readonly EarlierVersion[]
  /** First part of the content's SHA-256, once a file is issued. */
  readonly contentCode?: string
}

export type EarlierVersion = {
  readonly definition: QuestionnaireDefinition
  readonly at: Instant
  readonly parts: readonly AnswerSetAside[]
}

export type Conflict = { readonly who: string; readonly why?: string }
