import type { QuestionnaireDefinition, Rule } from '../questionnaire/definition.js'
import { conditionFaults } from './conditionFaults.js'
import { cycleFaults, roundsIn } from './cycles.js'
import { deadPartFinding } from './deadParts.js'
import type { LintFinding } from './finding.js'
import { listFindings } from './lists.js'
import { markFaults } from './marks.js'
import { meaningFindings } from './meaning.js'
import { nameFaults } from './names.js'
import { partFaults } from './parts.js'
import { closureOf } from './partition/sources.js'
import { readingLevelFindings } from './readingLevel.js'
import { closedToRules, ruleInputFaults } from './ruleInputs.js'
import { rulePairFindings } from './rulePairs.js'
import { shapeFaults } from './shapes.js'
import { holding, sitesOf, type Site } from './sites.js'
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
  const isFaulty = (site: Site): boolean => rounds.has(site) || (written.get(site) ?? []).length > 0
  const closed = closedToRules(definition)
  const found = [
    ...nameFaults(definition),
    ...wordingFaults(definition),
    ...shapeFaults(definition),
    ...useFaults(definition),
    ...partFaults(definition),
    ...markFaults(definition),
    ...[...written.values()].flat(),
    ...cycleFaults(rounds),
    ...all.flatMap((site) => [...ruleInputFaults(site, closed), ...laterStageFaults(site)]),
    ...(options.only === 'errors' ? [] : [...all.flatMap(lateAcuteRules), ...readingLevelFindings(definition)]),
    ...meanings(definition, soundAmong(all, isFaulty), options),
  ]
  return options.only === 'errors' ? found.filter(({ severity }) => severity === 'error') : found
}

/** What keeps a definition from being used. */
export const lintErrors = (definition: QuestionnaireDefinition): readonly LintFinding[] =>
  lint(definition, { only: 'errors' })

/** What the conditions mean, found by trying the answers. Of one that never or always holds nothing more is told. */
function meanings(
  definition: QuestionnaireDefinition,
  sound: readonly Site[],
  { budget = usualBudget, only }: LintOptions,
) {
  const limits = { budget }
  const each = sound.map((site) => ({ site, findings: meaningFindings(site, limits) }))
  const telling = each.filter(({ findings }) => findings.length === 0).map(({ site }) => site)
  return [
    ...each.flatMap(({ findings }) => findings),
    ...rulePairFindings(telling.filter(isRule), limits),
    ...throughBlankFindings(definition, telling, limits),
    ...listFindings(telling, limits),
    ...(only === 'errors' ? [] : telling.flatMap((site) => deadPartFinding(site, limits))),
  ]
}

const isRule = (site: Site): site is Site & { readonly rule: Rule } => site.rule !== undefined

/** Conditions without a fault in themselves or in anything that shows or hides what they read. */
function soundAmong(sites: readonly Site[], isFaulty: (site: Site) => boolean): readonly Site[] {
  const faulty = new Set(sites.filter(isFaulty).map(({ source }) => source?.key))
  return sites.filter((site) => !isFaulty(site) && !closureOf(holding(site)).some(({ key }) => faulty.has(key)))
}
