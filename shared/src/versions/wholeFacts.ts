import { canonicalJson } from '../questionnaire/canonical.js'
import type { QuestionnaireDefinition, Rule, Section } from '../questionnaire/definition.js'
import type { WholeFact } from './change.js'
import { movedBetween } from './order.js'

/** What differs in sections, rules and the rest, questions apart. */
export const wholeFacts = (from: QuestionnaireDefinition, to: QuestionnaireDefinition): readonly WholeFact[] => [
  ...wordFacts(from, to),
  ...sectionFacts(from.sections, to.sections),
  ...ruleFacts(from.rules, to.rules),
  ...basisFacts(from, to),
  ...listingFacts('sources', from.sources, to.sources),
  ...listingFacts('factors', from.factors, to.factors),
]

function wordFacts(from: QuestionnaireDefinition, to: QuestionnaireDefinition): readonly WholeFact[] {
  const parts = ['title', 'fixedText'] as const
  return parts
    .filter((part) => from[part] !== to[part])
    .map((part) => ({ change: 'wordingChanged', part, before: from[part], after: to[part] }))
}

function sectionFacts(before: readonly Section[], after: readonly Section[]): readonly WholeFact[] {
  const old = new Map(before.map((section) => [section.code, section]))
  const now = new Map(after.map((section) => [section.code, section]))
  const moved = new Set(movedBetween([...old.keys()], [...now.keys()]))
  return [
    ...after.flatMap((section) => oneSection(old.get(section.code), section, moved)),
    ...before
      .filter(({ code }) => !now.has(code))
      .map(({ code, title }): WholeFact => ({ change: 'sectionRemoved', section: code, title })),
  ]
}

function oneSection(old: Section | undefined, now: Section, moved: ReadonlySet<string>): readonly WholeFact[] {
  const { code, title } = now
  if (old === undefined) return [{ change: 'sectionAdded', section: code, title }]
  const facts: WholeFact[] = []
  if (moved.has(code)) facts.push({ change: 'sectionMoved', section: code, title })
  for (const part of ['title', 'intro'] as const) {
    if (old[part] !== now[part])
      facts.push({ change: 'sectionReworded', section: code, part, before: old[part], after: now[part] })
  }
  return facts
}

function ruleFacts(before: readonly Rule[], after: readonly Rule[]): readonly WholeFact[] {
  const old = new Map(before.map((rule) => [rule.id, rule]))
  const now = new Map(after.map((rule) => [rule.id, rule]))
  const moved = new Set(movedBetween([...old.keys()], [...now.keys()]))
  return [
    ...after.flatMap((rule) => oneRule(old.get(rule.id), rule, moved)),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((rule): WholeFact => ({ change: 'ruleRemoved', rule: rule.id, definition: rule })),
  ]
}

function oneRule(old: Rule | undefined, now: Rule, moved: ReadonlySet<string>): readonly WholeFact[] {
  const rule = now.id
  if (old === undefined) return [{ change: 'ruleAdded', rule, definition: now }]
  const facts: WholeFact[] = []
  if (moved.has(rule)) facts.push({ change: 'ruleMoved', rule })
  if (!same(old.when, now.when)) facts.push({ change: 'ruleConditionChanged', rule, before: old.when, after: now.when })
  if (old.minimumLevel !== now.minimumLevel)
    facts.push({ change: 'ruleLevelChanged', rule, before: old.minimumLevel, after: now.minimumLevel })
  for (const part of ['message', 'action'] as const) {
    if (old[part] !== now[part]) facts.push({ change: 'ruleReworded', rule, part, before: old[part], after: now[part] })
  }
  return facts
}

function basisFacts(from: QuestionnaireDefinition, to: QuestionnaireDefinition): readonly WholeFact[] {
  const facts: WholeFact[] = []
  for (const part of ['lowLevelNeeds', 'heardAlone', 'missingInformation'] as const) {
    if (!same(from[part], to[part])) facts.push({ change: 'basisChanged', part, before: from[part], after: to[part] })
  }
  if (!same(from.caseUse, to.caseUse)) facts.push({ change: 'caseUseChanged', before: from.caseUse, after: to.caseUse })
  if (!same(from.levelDemands, to.levelDemands))
    facts.push({ change: 'levelDemandsChanged', before: from.levelDemands, after: to.levelDemands })
  return facts
}

type Listing = Readonly<Record<string, unknown>>

function listingFacts(part: 'sources' | 'factors', before: Listing, after: Listing): readonly WholeFact[] {
  const added = Object.keys(after).filter((name) => !(name in before))
  const removed = Object.keys(before).filter((name) => !(name in after))
  const altered = Object.keys(after).filter((name) => name in before && !same(before[name], after[name]))
  return added.length + removed.length + altered.length === 0
    ? []
    : [{ change: 'listingChanged', part, added, removed, altered }]
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)
