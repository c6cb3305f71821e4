import type { QuestionnaireDefinition, Rule } from '../questionnaire/definition.js'
import { conditionFaults } from './conditionFaults.js'
import { cycleFaults, roundsIn } from './cycles.js'
import { deadPartFinding } from './deadParts.js'
import type { LintFinding } from './finding.js'
import { listFindings } from './lists.js'
import { markFaults } from './marks.js'
import { meaningFindings } from './meaning.js'
import { nameFaults } from './names.js'
import { closureOf } from './partition/sources.js'
import type { Limits } from './partition/solve.js'
import { readingLevelFindings } from './readingLevel.js'
import { closedToRules, ruleInputFaults } from './ruleInputs.js'
import { rulePairFindings } from './rulePairs.js'
import { shapeFaults } from './shapes.js'
import { sitesOf, type Site } from './sites.js'
import { lateAcuteRules, laterStageFaults } from './stages.js'
import { throughBlankFindings } from './throughBlank.js'
import { useFaults } from './uses.js'
import { wordingFaults } from './wording.js'

export type LintOptions = {
  /** How many steps one search through the answers may take before it is named as undecided. */
  readonly budget?: number
  /** Leaves out what only warns, and the time that it takes to find. */
  readonly only?: 'errors'
}

const usualBudget = 20_000

/** Everything that is wrong with a definition, or that its author would want to know. Pure: it passes nothing but the definition. */
export function lint(definition: QuestionnaireDefinition, options: LintOptions = {}): readonly LintFinding[] {
  const { all } = sitesOf(definition)
  const rounds = roundsIn(all)
  const written = new Map(all.map((site) => [site, conditionFaults(site, rounds.get(site) ?? [])]))
  const closed = closedToRules(definition)
  const limits = { budget: options.budget ?? usualBudget }
  const sound = soundAmong(written)
  const found = [
    ...nameFaults(definition),
    ...wordingFaults(definition),
    ...shapeFaults(definition),
    ...useFaults(definition),
    ...markFaults(definition),
    ...[...written.values()].flat(),
    ...cycleFaults(rounds),
    ...all.flatMap((site) => [...ruleInputFaults(site, closed), ...laterStageFaults(site)]),
    ...meaningFaults(definition, sound, limits),
    ...(options.only === 'errors' ? [] : warnings(definition, sound, limits)),
  ]
  return options.only === 'errors' ? found.filter(({ severity }) => severity === 'error') : found
}

/** What keeps a definition from being used. */
export const lintErrors = (definition: QuestionnaireDefinition): readonly LintFinding[] =>
  lint(definition, { only: 'errors' })

function meaningFaults(definition: QuestionnaireDefinition, sound: readonly Site[], limits: Limits) {
  const meanings = sound.map((site) => ({ site, findings: meaningFindings(site, limits) }))
  const telling = meanings.filter(({ findings }) => findings.length === 0).map(({ site }) => site)
  return [
    ...meanings.flatMap(({ findings }) => findings),
    ...rulePairFindings(telling.filter(isRule), limits),
    ...throughBlankFindings(definition, telling, limits),
    ...listFindings(telling, limits),
  ]
}

const warnings = (definition: QuestionnaireDefinition, sound: readonly Site[], limits: Limits) => [
  ...sound.flatMap((site) => [...lateAcuteRules(site), ...deadPartFinding(site, limits)]),
  ...readingLevelFindings(definition),
]

const isRule = (site: Site): site is Site & { readonly rule: Rule } => site.rule !== undefined

/** Conditions without a fault in themselves or in anything that shows or hides what they read. */
function soundAmong(written: ReadonlyMap<Site, readonly LintFinding[]>): readonly Site[] {
  const faulty = new Set(
    [...written].flatMap(([{ source }, faults]) => (faults.length > 0 && source ? [source.key] : [])),
  )
  return [...written].flatMap(([site, faults]) => {
    if (faults.length > 0) return []
    const behind = closureOf([
      { condition: site.condition, scope: site.scope, wanted: 0 },
      ...(site.source?.group?.asked ? [site.source.group.asked] : []),
    ])
    return behind.some(({ key }) => faulty.has(key)) ? [] : [site]
  })
}
