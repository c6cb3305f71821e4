import type { Answers, Evidence } from '../../questionnaire/answers.js'
import type { Level, QuestionId, QuestionnaireDefinition, Stage } from '../../questionnaire/definition.js'
import type { Basis, Counts, Evaluation, LowLevel } from '../../questionnaire/evaluation.js'
import type { Conclusion, Involvement, OwnLevel } from '../conclusion.js'
import type { Instant } from '../instant.js'

/** One of two assessments of the same child, each in the version of the questionnaire that it was made in. */
export type Compared = {
  readonly definition: QuestionnaireDefinition
  /** What counted, with the case's lists laid in. */
  readonly answers: Answers
  readonly evaluation: Evaluation
  readonly conclusion: Conclusion
  readonly ownLevel?: OwnLevel['level']
  readonly stage: Stage
  readonly number: number
  readonly at: Instant
}

/** What is different in the second, seen from the first. */
export type Comparison = {
  readonly answers: readonly QuestionChange[]
  readonly information: BeforeAfter<Information>
  /** Absent for whoever may not see one of the two conclusions yet. */
  readonly judgement?: Judgement
}

export type BeforeAfter<T> = { readonly before: T; readonly after: T }
export type Side = 'before' | 'after'

/** How much is known: three numbers that never become one. */
export type Information = { readonly basis: Basis; readonly counts: Counts; readonly independentSources: number }

export type Judgement = BeforeAfter<Outcome> & {
  /** Only those whose state is another. */
  readonly rules: readonly RuleChange[]
  readonly conclusion: readonly ConclusionChange[]
}

export type Outcome = {
  readonly indication: Level
  readonly lowLevel?: LowLevel
  readonly ownLevel?: OwnLevel['level']
  readonly level?: Level
  readonly involvement?: Involvement
}

/** `undecided`: its answers are missing. `absent`: this version of the questionnaire does not have it. */
export type RuleState = 'fired' | 'notFired' | 'undecided' | 'absent'
export type RuleChange = BeforeAfter<RuleState> & {
  readonly rule: string
  readonly minimumLevel: Level
  readonly message: string
}

export type ChangeKind = 'added' | 'removed' | 'changed'
export type QuestionChange = {
  readonly question: QuestionId
  readonly change: ChangeKind
  readonly parts: readonly PartChange[]
}

/** Which part of an answer: the whole, one of a factor's columns, or what explains them. */
export type AnswerPart = 'value' | 'now' | 'earlier' | 'annex' | `${'reason' | 'whyUnknown'}${'' | '.now' | '.earlier'}`
export type PartChange = (LeafChange & { readonly part: AnswerPart }) | EvidenceChange | RowsChange

/** What changed in one place: a coded value, a text, or a list without order. */
export type LeafChange =
  | { readonly is: 'value'; readonly before?: string | number; readonly after?: string | number }
  | { readonly is: 'text'; readonly words: readonly Words[] }
  | { readonly is: 'items'; readonly added: readonly string[]; readonly removed: readonly string[] }
type EvidenceChange = {
  readonly is: 'evidence'
  readonly added: readonly Evidence[]
  readonly removed: readonly Evidence[]
}
type RowsChange = { readonly is: 'rows'; readonly rows: readonly RowChange[] }

/** A row is the same row for as long as it has the same id. */
export type RowChange = {
  readonly row: string
  readonly change: ChangeKind
  readonly fields: readonly QuestionChange[]
}

/** A piece of text. Kept and deleted pieces in order are the text before; kept and inserted ones are the text after. */
export type Words = { readonly is: 'kept' | 'inserted' | 'deleted'; readonly text: string }

/** `['scenarios', 'vaerstTaenkelig', 'trigger']`: a part of the conclusion, with a scenario's kind or a person's id. */
export type ConclusionChange = LeafChange & { readonly path: readonly string[] }
