import type { QuestionId } from '../../questionnaire/definition.js'

/**
 * Where an answer stands in formats that give every value a field of its own: a factor has one per column, and what may be
 * chosen instead of a date or a number stands beside it.
 */
export type Cell = { readonly question: QuestionId; readonly part: 'value' | 'now' | 'earlier' | 'instead' }

/** A question that is either true or false of the answers; what is unknown has been decided. */
export type Formula =
  | { readonly op: 'all' | 'any'; readonly of: readonly Formula[] }
  /** One of the answers is that value. */
  | { readonly op: 'equals'; readonly cell: Cell; readonly value: string | number }
  /** No answer is that value; no answer at all is enough. */
  | { readonly op: 'lacks'; readonly cell: Cell; readonly value: string }
  | { readonly op: 'answered' | 'unanswered'; readonly cell: Cell }
  /** A number is there, and is that great or less. */
  | { readonly op: 'atLeast' | 'below'; readonly cell: Cell; readonly number: number }
  /** The list has that many rows. */
  | { readonly op: 'rows' | 'fewerRows'; readonly question: QuestionId; readonly count: number }
  | { readonly op: 'cannot'; readonly what: string }

/** Which of the three truths the formula holds for. `when` asks for true; `unless` asks for anything but. */
export type Holding = 'true' | 'false' | 'notTrue' | 'notFalse'

export const cannot = (what: string): Formula => ({ op: 'cannot', what })
export const anyOf = (of: readonly Formula[]): Formula => joined('any', of)
export const allOf = (of: readonly Formula[]): Formula => joined('all', of)

/** Flat, so that formats with one level of »all« and »any« can say as much as possible. */
function joined(op: 'all' | 'any', of: readonly Formula[]): Formula {
  const flat = of.flatMap((part) => (part.op === op ? part.of : [part]))
  const [first] = flat
  return flat.length === 1 && first !== undefined ? first : { op, of: flat }
}

/** Why it cannot be said; empty where it can. */
export function obstaclesIn(formula: Formula): readonly string[] {
  if (formula.op === 'cannot') return [formula.what]
  return formula.op === 'all' || formula.op === 'any' ? formula.of.flatMap(obstaclesIn) : []
}
