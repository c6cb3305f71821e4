import type { Condition } from '../questionnaire/condition.js'
import type {
  CaseUse,
  LevelDemand,
  Mark,
  Option,
  Question,
  QuestionId,
  Rule,
  Stage,
} from '../questionnaire/definition.js'

/** `decision`: somebody must look at the answers that were given under the old version. */
export type Weight = 'safe' | 'decision'

/** Why a change weighs what it does. */
export type WeightReason =
  | 'answerIsKept'
  | 'sameQuestion'
  | 'guidanceOnly'
  | 'asksLess'
  | 'mayStayBlank'
  | 'oldAnswersFit'
  | 'moreConfidential'
  | 'mustBeAnswered'
  | 'mayMeanSomethingElse'
  | 'answerMayNotFit'
  | 'askedOfOthers'
  | 'levelMayChange'
  | 'lessConfidential'
  | 'workMayChange'

export type Weighed = { readonly weight: Weight; readonly why: WeightReason }

export type Asked = NonNullable<Question['asked']>
export type ItemKind = Question['kind'] | 'conclusion'

/** What happened to one question, or to one field of a group. */
export type ItemFact =
  | { readonly change: 'questionAdded' | 'questionRemoved'; readonly required: boolean; readonly mark?: Mark }
  | { readonly change: 'questionMoved'; readonly before: string; readonly after: string }
  | {
      readonly change: 'reworded'
      readonly part: 'text' | 'help' | 'code' | 'rowName'
      readonly before: string
      readonly after: string
    }
  | { readonly change: 'optionsAdded'; readonly options: readonly Option[] }
  | { readonly change: 'optionsRemoved'; readonly options: readonly Option[] }
  | { readonly change: 'optionsMoved'; readonly options: readonly string[] }
  | { readonly change: 'optionReworded'; readonly option: string; readonly before: string; readonly after: string }
  | { readonly change: 'optionMarksChanged'; readonly before: Option; readonly after: Option }
  | { readonly change: 'madeRequired' }
  | { readonly change: 'madeOptional' }
  | { readonly change: 'conditionAdded'; readonly after: Asked }
  | { readonly change: 'conditionRemoved'; readonly before: Asked }
  | { readonly change: 'conditionChanged'; readonly before: Asked; readonly after: Asked }
  | { readonly change: 'kindChanged'; readonly before: ItemKind; readonly after: ItemKind }
  | { readonly change: 'markChanged'; readonly before?: Mark; readonly after?: Mark }
  | { readonly change: 'stageChanged'; readonly before: Stage; readonly after: Stage }
  | { readonly change: 'annexChanged'; readonly before: boolean; readonly after: boolean }
  | { readonly change: 'ruleReadingChanged'; readonly before: boolean; readonly after: boolean }
  | { readonly change: 'safeChanged'; readonly before?: string; readonly after?: string }
  | {
      readonly change: 'boundsChanged'
      readonly kind: 'number' | 'scale'
      readonly before: Bounds
      readonly after: Bounds
    }
  | {
      readonly change: 'codesChanged'
      readonly part: 'sources' | 'factors'
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  | {
      readonly change: 'settingChanged'
      readonly setting: Setting
      readonly before?: unknown
      readonly after?: unknown
    }

export type Bounds = { readonly least: number; readonly most: number }
export type Setting =
  'lines' | 'mayBeUnknown' | 'single' | 'emptyWhen' | 'neededWhen' | 'list' | 'to' | 'multiple' | 'readFrom' | 'part'

/** `path` is the question's id and then, for a field of a group, the field's. `code` is what people cite. */
export type ItemChange = Weighed & ItemFact & { readonly path: readonly QuestionId[]; readonly code: string }

type Worded = { readonly before: string; readonly after: string }

export type SectionFact = { readonly section: string } & (
  | { readonly change: 'sectionAdded' | 'sectionRemoved' | 'sectionMoved'; readonly title: string }
  | ({ readonly change: 'sectionReworded'; readonly part: 'title' | 'intro' } & Worded)
)

export type RuleFact = { readonly rule: string } & (
  | { readonly change: 'ruleAdded' | 'ruleRemoved'; readonly definition: Rule }
  | { readonly change: 'ruleMoved' }
  | { readonly change: 'ruleConditionChanged'; readonly before: Condition; readonly after: Condition }
  | {
      readonly change: 'ruleLevelChanged'
      readonly before: Rule['minimumLevel']
      readonly after: Rule['minimumLevel']
    }
  | ({ readonly change: 'ruleReworded'; readonly part: 'message' | 'action' } & Worded)
)

/** What happened to a section, a rule or the whole. */
export type WholeFact =
  | SectionFact
  | RuleFact
  | {
      readonly change: 'basisChanged'
      readonly part: 'lowLevelNeeds' | 'heardAlone' | 'missingInformation'
      readonly before: unknown
      readonly after: unknown
    }
  | { readonly change: 'caseUseChanged'; readonly before: CaseUse; readonly after: CaseUse }
  | {
      readonly change: 'levelDemandsChanged'
      readonly before: readonly LevelDemand[]
      readonly after: readonly LevelDemand[]
    }
  | ({ readonly change: 'wordingChanged'; readonly part: 'title' | 'fixedText' } & Worded)
  | {
      readonly change: 'listingChanged'
      readonly part: 'sources' | 'factors'
      readonly added: readonly string[]
      readonly removed: readonly string[]
      readonly altered: readonly string[]
    }

export type WholeChange = Weighed & WholeFact

/** One difference between two versions. Ids are identity: a new id is another question. */
export type DefinitionChange = ItemChange | WholeChange
