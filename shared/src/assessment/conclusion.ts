import type { IsoDate, Level, Stage } from '../questionnaire/definition.js'
import type { AccountId } from './people.js'
import type { Instant } from './instant.js'

/** K8: may the parents be involved? Strictest wins; persons not listed are closed (decisions 11). */
export const involvements = ['kanInddrages', 'underForholdsregler', 'ikkeEndnu'] as const
export type Involvement = (typeof involvements)[number]
export const personDecisions = [...involvements, 'ikkeRelevant'] as const
export type PersonInvolvement = (typeof personDecisions)[number]

export const scenarioTypes = ['mestSandsynlig', 'vaerstTaenkelig', 'foraeldreneFaarKendskab', 'andet'] as const
export type ScenarioType = (typeof scenarioTypes)[number]

/** K3. Every field is the person's own words or choice; `countermeasure` names who is responsible. */
export type Scenario = {
  readonly id: string
  readonly type: ScenarioType
  readonly event?: string
  readonly byWhom?: readonly string[]
  readonly affected?: readonly string[]
  readonly trigger?: string
  readonly horizon?: string
  readonly severity?: string
  readonly likelihood?: string
  readonly warningSigns?: string
  readonly countermeasure?: string
  readonly responsible?: string
}

/** K10: why not yet, until when at the latest, what must be fulfilled, and how the parents are told later (G-06). */
export type NotYet = {
  readonly reason?: string
  readonly reconsiderBy?: IsoDate
  readonly conditions?: readonly string[]
  readonly laterInformation?: string
}

/** K11: one decision per person. */
export type PersonDecision = {
  readonly person: string
  readonly decision?: PersonInvolvement
  readonly mayKnow?: string
  readonly reason?: string
}

/** What a person concludes (K3, K5–K8, K10, K11, L7). Never derived, never preselected. */
export type Conclusion = {
  readonly level?: Level
  readonly reason?: string
  /** K7: by rule id, one reason per fired rule above the chosen level. */
  readonly deviations?: { readonly [rule: string]: string }
  /** G-04: short reason for a level above the indication. */
  readonly raisedReason?: string
  readonly scenarios?: readonly Scenario[]
  readonly involvement?: Involvement
  /** G-02: why this level or involvement is chosen although something essential is unclarified. */
  readonly unclarifiedReason?: string
  /** G-02, stage 1: why involvement cannot wait for stage 2. */
  readonly cannotWaitReason?: string
  readonly notYet?: NotYet
  readonly persons?: readonly PersonDecision[]
  /** L7. */
  readonly reassessBy?: IsoDate
  /** Why later than the level's latest date. */
  readonly reassessLaterReason?: string
}

export const conclusionFields = [
  'level',
  'reason',
  'deviations',
  'raisedReason',
  'scenarios',
  'involvement',
  'unclarifiedReason',
  'cannotWaitReason',
  'notYet',
  'persons',
  'reassessBy',
  'reassessLaterReason',
] as const satisfies readonly (keyof Conclusion)[]

/** K4: chosen and locked before the indication is shown; one per stage and per reassessment (decisions 9). */
export type OwnLevel = {
  readonly stage: Stage
  readonly level: Level | 'kanIkkeVurderes'
  readonly by: AccountId
  readonly at: Instant
}

/** G-11: what was done when an acute question was answered »Ja«. */
export type AcuteResponse = { readonly contacted: string; readonly at: Instant } | { readonly nobodyBecause: string }
