import type { Condition } from '../questionnaire/condition.js'
import type { QuestionId, QuestionnaireDefinition, Rule } from '../questionnaire/definition.js'
import { conditionTree, flatWords } from '../explanations/conditionWords.js'
import { conditionOf } from '../questionnaire/program.js'
import { holds } from './partition/truths.js'
import { gatesOf, sourcesOf, type Goal, type Scope, type Source, type Sources } from './partition/sources.js'
import { atField, atQuestion, atRule, atUse, type LintPlace } from './places.js'

/** What a condition decides. */
export type Role = 'when' | 'unless' | 'rule' | 'emptyWhen' | 'neededWhen' | 'refusedWhen'

/** A condition, where it stands and what it can read there. */
export type Site = {
  readonly role: Role
  readonly place: LintPlace
  readonly condition: Condition
  readonly scope: Scope
  /** The question or field whose condition it is. */
  readonly source?: Source
  readonly rule?: Rule
  /** Whether it exists, but comes later. */
  readonly comesLater: (id: QuestionId) => boolean
  /** In Danish, as it reads there. */
  readonly inWords: (condition: Condition) => string
}

export type Sites = { readonly sources: Sources; readonly all: readonly Site[] }

/** Every condition of a definition, in reading order. */
export function sitesOf(definition: QuestionnaireDefinition): Sites {
  const sources = sourcesOf(definition)
  const overall = { scope: sources.every, comesLater: () => false, inWords: wordsIn(definition) }
  return {
    sources,
    all: [
      ...sources.questions.flatMap((source) => [
        ...askedSite(source, atQuestion(source.question), sources.every, overall.inWords),
        ...listSites(source, overall),
        ...fieldSites(source, sources, definition),
      ]),
      ...definition.rules.map((rule): Site => ({
        role: 'rule',
        rule,
        place: atRule(rule),
        condition: rule.when,
        ...overall,
      })),
      ...definition.levelDemands.map(({ refusedWhen }): Site => ({
        role: 'refusedWhen',
        place: atUse('levelDemands'),
        condition: refusedWhen,
        ...overall,
      })),
    ],
  }
}

const wordsIn =
  (definition: QuestionnaireDefinition, group?: QuestionId): Site['inWords'] =>
  (condition) =>
    flatWords(conditionTree(condition, { definition, ...(group === undefined ? {} : { group }) }))

function askedSite(source: Source, place: LintPlace, somewhere: Scope, inWords: Site['inWords']): readonly Site[] {
  const { asked } = source.question
  if (asked === undefined) return []
  return [
    {
      role: 'when' in asked ? 'when' : 'unless',
      place,
      condition: conditionOf(asked),
      scope: source.scope,
      source,
      comesLater: (id) => source.scope(id) === undefined && somewhere(id) !== undefined,
      inWords,
    },
  ]
}

function listSites({ question }: Source, overall: Pick<Site, 'scope' | 'comesLater' | 'inWords'>): readonly Site[] {
  if (question.kind !== 'group') return []
  const { emptyWhen, neededWhen } = question
  const place = atQuestion(question)
  return [
    ...(emptyWhen === undefined ? [] : [{ role: 'emptyWhen' as const, place, condition: emptyWhen, ...overall }]),
    ...(neededWhen === undefined ? [] : [{ role: 'neededWhen' as const, place, condition: neededWhen, ...overall }]),
  ]
}

function fieldSites(group: Source, sources: Sources, definition: QuestionnaireDefinition): readonly Site[] {
  const fields = sources.fieldsOf(group)
  const somewhere: Scope = (id) => fields.find(({ question }) => question.id === id) ?? sources.every(id)
  const inWords = wordsIn(definition, group.question.id)
  return fields.flatMap((field) => askedSite(field, atField(group.question, field.question), somewhere, inWords))
}

/** The goal that the condition is known to hold, where it is asked at all. */
export const holding = ({ condition, scope, source }: Site, wanted = holds): readonly Goal[] => [
  { condition, scope, wanted },
  ...(source?.group === undefined ? [] : gatesOf(source.group)),
]
