import type { IsoDate, QuestionId, QuestionnaireDefinition, Stage } from '../questionnaire/definition.js'
import { evaluate } from '../questionnaire/evaluate.js'
import type { Evaluation } from '../questionnaire/evaluation.js'
import type { Content } from './assessment.js'
import type { Entity } from './caseFile.js'
import type { OwnLevel } from './conclusion.js'
import { danishDate, type Instant } from './instant.js'
import type { Settings } from './settings.js'
import { withCaseFile } from './withCaseFile.js'

/** An assessment on its way to being sent. */
export type Sending = {
  readonly definition: QuestionnaireDefinition
  readonly content: Content
  readonly entities: readonly Entity[]
  readonly ownLevel?: OwnLevel
  readonly stage: Stage
  /** Questions whose answers were given under another version and are not confirmed yet. */
  readonly fromOtherVersion?: readonly QuestionId[]
  readonly settings: Settings
  readonly now: Instant
  /** Answers of the previous assessment that must be confirmed or given anew (G-12). */
  readonly toConfirm?: readonly QuestionId[]
}

/** The same with what follows from its answers today. */
export type Judged = Sending & { readonly evaluation: Evaluation; readonly today: IsoDate }

export function judge(sending: Sending): Judged {
  const today = danishDate(sending.now)
  const answers = withCaseFile(sending.definition, sending.content.answers, sending.entities)
  return { ...sending, today, evaluation: evaluate(sending.definition, answers, { today, stage: sending.stage }) }
}
