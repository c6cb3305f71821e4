import type { LintKind, LintOptions, QuestionnaireDefinition } from '@forud/shared'

/** One fault planted in a sound definition, and the one finding that must follow. */
export type Fault = {
  readonly kind: LintKind
  readonly what: string
  readonly definition: QuestionnaireDefinition
  /** Where it is, as a person reads it. */
  readonly place: string
  /** Part of the sentence. */
  readonly says: string
  /** The example in words. */
  readonly witness?: string
  readonly options?: LintOptions
}
