import type { Aspect, QuestionId } from './terms.js'

/**
 * What can be asked of the answers, as data. A comparison with a missing or unknown answer is neither true nor false;
 * only `notKnown` and `notKnownToBe` turn missing knowledge into something a rule can say (decisions 3).
 */
export type Condition =
  | { readonly op: 'is'; readonly question: QuestionId; readonly aspect?: Aspect; readonly oneOf: readonly string[] }
  /** Blank or »Uoplyst«. */
  | { readonly op: 'notKnown'; readonly question: QuestionId; readonly aspect?: Aspect }
  /** Anything but the named value, blank and »Uoplyst« included. */
  | { readonly op: 'notKnownToBe'; readonly question: QuestionId; readonly aspect?: Aspect; readonly value: string }
  | { readonly op: 'atLeast'; readonly question: QuestionId; readonly number: number }
  /** The date is at most so many days after today; a date that has passed counts. */
  | { readonly op: 'withinDays'; readonly question: QuestionId; readonly days: number }
  /** The date is more than so many days after today. */
  | { readonly op: 'afterDays'; readonly question: QuestionId; readonly days: number }
  | { readonly op: 'rowsAtLeast'; readonly question: QuestionId; readonly count: number }
  | { readonly op: 'countAtLeast'; readonly count: number; readonly of: readonly Condition[] }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }

/** `undefined`: the answers do not tell – blank, or answered »Uoplyst«. */
export type Truth = boolean | undefined
