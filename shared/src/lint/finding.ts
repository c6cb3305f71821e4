import type { Answer } from '../questionnaire/answers.js'
import type { Aspect, QuestionId } from '../questionnaire/definition.js'
import type { LintPlace } from './places.js'
import { placeText } from './places.js'

export type LintSeverity = 'error' | 'warning'

/** Everything that can be wrong with a definition, by name. An error keeps it from being used; a warning is for its author to judge. */
export const lintKinds = {
  unknownReference: 'error',
  forwardReference: 'error',
  cycle: 'error',
  impossibleOption: 'error',
  wrongOperator: 'error',
  missingColumn: 'error',
  superfluousColumn: 'error',
  unknownAsValue: 'error',
  emptyCondition: 'error',
  impossibleCount: 'error',
  boundOutside: 'error',
  neverHolds: 'error',
  alwaysHolds: 'error',
  alwaysAsked: 'warning',
  unreachableQuestion: 'error',
  deadPart: 'warning',
  undecidedWithinBudget: 'warning',
  contradictoryRules: 'error',
  shadowedRule: 'warning',
  ruleOnlyThroughBlank: 'warning',
  levelOnlyThroughBlank: 'error',
  emptyAndNeeded: 'error',
  acuteButUnread: 'error',
  criticalButUnread: 'warning',
  markedButOptional: 'error',
  neverClarified: 'error',
  missingSafe: 'error',
  impossibleSafe: 'error',
  duplicateId: 'error',
  duplicateCode: 'error',
  duplicateRule: 'error',
  duplicateOption: 'error',
  duplicateField: 'error',
  idForm: 'error',
  missingText: 'error',
  missingHelp: 'error',
  missingSource: 'error',
  unknownSource: 'error',
  unknownFactor: 'error',
  missingRuleText: 'error',
  placeholderText: 'error',
  forbiddenSubject: 'error',
  readingLevel: 'warning',
  tooFewOptions: 'error',
  loneExclusive: 'error',
  duplicateLabel: 'warning',
  emptyGroup: 'error',
  nestedGroup: 'error',
  emptySection: 'error',
  emptyScale: 'error',
  wrongReference: 'error',
  listShownTwice: 'error',
  wrongUse: 'error',
  repeatedPart: 'error',
  idleCondition: 'error',
  forbiddenRuleInput: 'error',
  laterStage: 'error',
  acuteNeedsStage2: 'warning',
} as const satisfies Readonly<Record<string, LintSeverity>>

export type LintKind = keyof typeof lintKinds

/** One answer of an example that proves a finding. */
export type WitnessAnswer = {
  readonly question: QuestionId
  readonly code: string
  readonly aspect?: Aspect
  /** In Danish: »Ja«, »en dato om 31 dage«, »ikke besvaret«. */
  readonly says: string
  readonly answer?: Answer
}
export type Witness = readonly WitnessAnswer[]

export type LintFinding = {
  readonly kind: LintKind
  readonly severity: LintSeverity
  readonly place: LintPlace
  readonly says: string
  /** What to do about it. */
  readonly suggestion: string
  /** Answers with which it can be seen. */
  readonly witness?: Witness
}

export const finding = (
  kind: LintKind,
  place: LintPlace,
  says: string,
  suggestion: string,
  witness?: Witness,
): LintFinding => ({
  kind,
  severity: lintKinds[kind],
  place,
  says,
  suggestion,
  ...(witness === undefined || witness.length === 0 ? {} : { witness }),
})

/** Place and sentence on one line. */
export const findingText = ({ place, says }: LintFinding): string => `${placeText(place)}: ${says}`

/** The example in words: »C4: Ja · C7: en dato om 31 dage«. */
export const witnessText = (witness: Witness): string =>
  witness
    .map(({ code, aspect, says }) => `${code}${aspect === undefined ? '' : columnName[aspect]}: ${says}`)
    .join(' · ')

const columnName: Readonly<Record<Aspect, string>> = { now: ' (nu)', earlier: ' (tidligere)' }
