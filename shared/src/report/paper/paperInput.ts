import type { Instant } from '../../assessment/instant.js'
import type { Example } from '../../exchange/examples.js'
import type { QuestionnaireDefinition } from '../../questionnaire/definition.js'

/** Who has approved the content, as it is printed. */
export type PaperApproval = {
  readonly name: string
  readonly title: string
  readonly role: string
  readonly date: string
}

/** Everything the paper edition is made from. The same input always gives the same document. */
export type PaperInput = {
  readonly definition: QuestionnaireDefinition
  readonly hash: string
  readonly contentStatus: 'draft' | 'approved'
  readonly approvals: readonly PaperApproval[]
  /** Worked examples; none where nobody has written any. */
  readonly examples: readonly Example[]
  readonly madeAt: Instant
}
