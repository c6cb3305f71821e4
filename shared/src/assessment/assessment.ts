import type { Answers } from '../questionnaire/answers.js'
import type { Evaluation } from '../questionnaire/evaluation.js'
import type { Stage } from '../questionnaire/definition.js'
import type { AcuteResponse, Conclusion, OwnLevel } from './conclusion.js'
import type { Carried } from './carried.js'
import type { CaseSnapshot } from './caseFile.js'
import type { Instant } from './instant.js'
import type { AssessmentStatus } from './lifecycle.js'
import type { KeptAside } from './moving.js'
import type { AccountId } from './people.js'
import type { QuestionnaireRef } from './questionnaireRef.js'
import type { Settings } from './settings.js'

export type AssessmentId = string

/** What a caseworker writes. Rows of groups live in the case file and are laid in by `withCaseFile`. */
export type Content = {
  readonly answers: Answers
  readonly acute: { readonly [question: string]: AcuteResponse }
  readonly conclusion: Conclusion
}

/** What a person may know of an assessment without reading its content. */
export type AssessmentHead = {
  readonly id: AssessmentId
  readonly caseId: string
  readonly questionnaire: QuestionnaireRef
  /** 1, 2, 3 … within the case. */
  readonly number: number
  readonly stage: Stage
  readonly status: AssessmentStatus
  readonly createdBy: AccountId
  readonly createdAt: Instant
  /** Everyone who changed an answer: none of them may review or approve (decisions 16). */
  readonly authors: readonly AccountId[]
  readonly predecessor?: AssessmentId
  readonly settings: Settings
  /** For If-Match on lifecycle writes. */
  readonly revision: number
}

/** Everything frozen at submission. Later changes to case, settings or code never change it. */
export type Submission = {
  readonly definitionHash: string
  readonly stage: Stage
  readonly at: Instant
  readonly by: AccountId
  readonly content: Content
  readonly caseFile: CaseSnapshot
  readonly settings: Settings
  readonly evaluation: Evaluation
  readonly ownLevel: OwnLevel
  /** Answers that were not written in this assessment, by question. */
  readonly carried?: { readonly [question: string]: Carried }
  /** Absent where the draft was never moved, or nothing was set aside. */
  readonly setAside?: readonly KeptAside[]
}
