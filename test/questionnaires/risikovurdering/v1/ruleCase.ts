import type { Coded } from './words.js'

/** One rule: the answers that make it fire, and the same answers with a single one changed, with which it does not. */
export type RuleCase = {
  readonly rule: string
  readonly story: string
  readonly answers: Coded
  /** Every rule that fires, in the order of the questionnaire. */
  readonly fires: readonly string[]
  readonly butNot: { readonly story: string; readonly answers: Coded; readonly fires: readonly string[] }
}
