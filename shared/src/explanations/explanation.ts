import type { Answers, UnknownReason } from '../questionnaire/answers.js'
import type { Condition, Truth } from '../questionnaire/condition.js'
import type { Aspect, IsoDate, Level, QuestionId, Stage } from '../questionnaire/definition.js'

/** What an explanation is made from: the same that an evaluation is made from. */
export type Given = { readonly answers: Answers; readonly today: IsoDate; readonly stage: Stage }

export type Leaf = Exclude<Condition, { readonly of: unknown }>
export type Found = string | number | readonly string[]

/** How the answer that a part reads stands. Only an answered one can be compared with. */
export type Standing =
  | { readonly is: 'answered' }
  | { readonly is: 'unknown'; readonly why?: UnknownReason }
  | { readonly is: 'blank' }
  /** Belongs to stage 2, which has not come. */
  | { readonly is: 'later' }
  /** Not asked, so that an answer, if there is one, counts as not there. */
  | { readonly is: 'hidden'; readonly because: AskedExplanation; readonly hasAnswer: boolean }

/** A part that reads an answer: what it wants, what it found, and what follows. */
export type ReadPart = {
  readonly op: Leaf['op']
  readonly wanted: Leaf
  readonly question: QuestionId
  readonly aspect?: Aspect
  /** The question is a field of the row that is explained. */
  readonly inRow?: true
  readonly found?: Found
  /** For a date: how many days it lies ahead; negative when it has passed. */
  readonly daysAhead?: number
  readonly standing: Standing
  readonly truth: Truth
}

/** A condition with the truth of every part. */
export type Part =
  | ReadPart
  | { readonly op: 'all' | 'any'; readonly truth: Truth; readonly parts: readonly Part[] }
  | {
      readonly op: 'countAtLeast'
      readonly count: number
      readonly truth: Truth
      readonly parts: readonly Part[]
      /** How many parts hold, and how many could, of the whole condition also where only some parts are left. */
      readonly certain: number
      readonly possible: number
    }
  | { readonly op: 'not'; readonly truth: Truth; readonly parts: readonly [Part] }

/** `decides`: the same tree without the parts that play no role. */
type Tree = { readonly tree: Part; readonly decides: Part }

/** Why a question is or is not asked. `asked` is what the evaluation says. */
export type AskedExplanation = {
  readonly question: QuestionId
  /** The group whose field it is. */
  readonly group?: QuestionId
  readonly asked: boolean
} & (
  | { readonly because: 'always' }
  | { readonly because: 'laterStage' }
  | ({ readonly because: 'condition'; readonly way: 'when' | 'unless' } & Tree)
)

/** Why a rule fires, does not, or cannot be known. */
export type RuleExplanation = { readonly rule: string; readonly minimumLevel: Level; readonly truth: Truth } & Tree

export type Explanation = AskedExplanation | RuleExplanation
