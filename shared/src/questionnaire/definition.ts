import type { Condition } from './condition.js'
import type { Level, QuestionId, Stage } from './terms.js'

export type { Aspect, IsoDate, Level, QuestionId, Stage } from './terms.js'

/**
 * One version of a questionnaire. Plain data: stored, hashed and printed unchanged. `language` says which rules of writing
 * it follows; definitions stored in an older language are read by `versions/readDefinition`.
 */
export type QuestionnaireDefinition = {
  readonly language: 2
  readonly id: string
  readonly version: number
  readonly title: string
  /** Stands on the conclusion page and on every print. */
  readonly fixedText: string
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  readonly sources: Readonly<Record<string, Source>>
  readonly factors: Readonly<Record<string, string>>
  /** Questions that must also be clarified before »Ingen indikation over Lav« may be shown. */
  readonly lowLevelNeeds: readonly QuestionId[]
  /** The answer that tells that the child was heard alone. */
  readonly heardAlone: { readonly question: QuestionId; readonly option: string }
  /** Where the missing information is accounted for; without it the basis is never »Begrænset«. */
  readonly missingInformation: QuestionId
  readonly caseUse: CaseUse
  readonly levelDemands: readonly LevelDemand[]
}

/** Answers that the child's case uses outside the form, so that no program names a question of its own accord. */
export type CaseUse = {
  /** Filled in from the notification that opened the case, and corrected in the form. */
  readonly notification?: {
    readonly occasion: QuestionId
    readonly receivedAt: QuestionId
    readonly acuteAssessed: QuestionId
    readonly acuteAssessedAt: QuestionId
    /** The answer to `acuteAssessed` that says that no 24 hours run. */
    readonly notANotification: string
  }
  readonly channels?: { readonly safe: QuestionId; readonly forbidden: QuestionId }
}

/** What must have been considered before that level can be sent: it cannot while `refusedWhen` is known to hold. */
export type LevelDemand = {
  readonly level: Level
  readonly question: QuestionId
  readonly refusedWhen: Condition
  readonly message: string
}

export type Section = {
  readonly code: string
  readonly title: string
  readonly intro: string
  readonly questions: readonly Item[]
}

export type Source = { readonly name: string; readonly verified: string; readonly licence: string }

/** What a section lists: a question, or a place in the conclusion that only a person fills in (never read by a rule). */
export type Item = Question | ConclusionItem

export type Question =
  | FactorQuestion
  | RatingQuestion
  | ChoiceQuestion
  | MultipleChoiceQuestion
  | TextQuestion
  | TextListQuestion
  | NumberQuestion
  | ScaleQuestion
  | DateQuestion
  | ApproximateDateQuestion
  | DateTimeQuestion
  | GroupQuestion
  | ReferenceQuestion

export type QuestionKind = Question['kind']
/** AKUT: one current »Ja« points to level 4. KRITISK: must be clarified. PROCES: guides the work. */
export type Mark = 'acute' | 'critical' | 'process'

type Base = {
  readonly id: QuestionId
  /** What people cite: `C1`. Fields of a group have none. */
  readonly code: string
  readonly text: string
  readonly help: string
  readonly sources: readonly string[]
  readonly factors: readonly string[]
  readonly stage: Stage
  readonly mark?: Mark
  readonly required?: true
  /** Belongs in the confidential annex unless somebody decides otherwise. */
  readonly annex?: true
  /** Must never be read by a rule (G-10). */
  readonly noRule?: true
  /** `when`: asked once known to hold. `unless`: asked until known to hold. */
  readonly asked?: { readonly when: Condition } | { readonly unless: Condition }
}

/** A circumstance rated now (the last three months) and earlier. Never given points. */
export type FactorQuestion = Base & { readonly kind: 'factor'; readonly safe: 'ja' | 'nej' }
/** A circumstance rated once. */
export type RatingQuestion = Base & { readonly kind: 'rating'; readonly safe: 'ja' | 'nej' }
export type ChoiceQuestion = Base & {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  /** The reassuring option: with it the answer needs a source to count as clarified. */
  readonly safe?: string
}
export type MultipleChoiceQuestion = Base & { readonly kind: 'multipleChoice'; readonly options: readonly Option[] }
export type TextQuestion = Base & {
  readonly kind: 'text'
  readonly lines: 'one' | 'many'
  readonly mayBeUnknown?: true
}
export type TextListQuestion = Base & { readonly kind: 'textList' }
export type NumberQuestion = Base & { readonly kind: 'number'; readonly least: number; readonly most: number }
export type ScaleQuestion = Base & { readonly kind: 'scale'; readonly least: number; readonly most: number }
/** `instead`: what may be chosen instead of a date, for example »Uoplyst«. */
export type DateQuestion = Base & { readonly kind: 'date'; readonly instead?: readonly Option[] }
/** A year, a month or a day: `2025`, `2025-11`, `2025-11-22`. */
export type ApproximateDateQuestion = Base & { readonly kind: 'approximateDate' }
/** An instant, shown in Danish time. */
export type DateTimeQuestion = Base & { readonly kind: 'dateTime' }
/** The same fields once per row. Rows are case entities with stable ids (decisions 2), edited in the form. */
export type GroupQuestion = Base & {
  readonly kind: 'group'
  readonly fields: readonly Question[]
  /** At most one row: a plan, not a list. */
  readonly single?: true
  /** The answer that says that the list is rightly empty; an empty list alone says nothing. */
  readonly emptyWhen?: Condition
  /** With it known to hold, stage 2 cannot be sent while the list is empty. */
  readonly neededWhen?: Condition
  /** Which of the case's lists holds the rows. Without one they are the assessment's own. */
  readonly list?: CaseList
  /** What one row is called: »hændelse«. */
  readonly rowName: string
}
/** Lists of the child's case that every assessment of it shares. */
export const caseLists = [
  'person',
  'child',
  'incident',
  'plan',
  'employee',
  'schoolContact',
  'safetyPlan',
  'action',
] as const
export type CaseList = (typeof caseLists)[number]

/** Points at rows of a group, for example persons. `readFrom`: decided in the rows themselves, and only shown here. */
export type ReferenceQuestion = Base & {
  readonly kind: 'reference'
  readonly to: QuestionId
  readonly multiple?: true
  readonly readFrom?: { readonly field: QuestionId; readonly oneOf: readonly string[] }
}

/** Wording, help and options of a part of the conclusion (K3–K11, L7). The conclusion itself is a type in `assessment/`. */
export type ConclusionItem = Base & {
  readonly kind: 'conclusion'
  readonly part: ConclusionPart
  readonly options?: readonly Option[]
  readonly fields?: readonly Question[]
}
export type ConclusionPart =
  | 'scenarios'
  | 'ownLevel'
  | 'level'
  | 'reason'
  | 'deviations'
  | 'involvement'
  | 'precautions'
  | 'notYet'
  | 'persons'
  | 'reassessBy'

export type Option = {
  readonly id: string
  readonly label: string
  /** Chosen alone or not at all: »Uoplyst«, »Intet kendt«, »Ingen …«. */
  readonly exclusive?: true
  /** Needs a written reason to be complete: »– begrundes«. */
  readonly needsReason?: true
  /** Chosen, the question is still not clarified: »Muligvis«. */
  readonly leavesOpen?: true
}

/** Only ever raises the indicated minimum. A person sets the level. */
export type Rule = {
  readonly id: string
  readonly minimumLevel: 2 | 3 | 4
  readonly when: Condition
  readonly message: string
  /** Suggested first step. */
  readonly action: string
}
