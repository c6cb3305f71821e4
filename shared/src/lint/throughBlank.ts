import { isMarked } from '../questionnaire/clarified.js'
import type { Question, QuestionnaireDefinition, Rule } from '../questionnaire/definition.js'
import { finding, type LintFinding } from './finding.js'
import { leavesIn } from './leaves.js'
import { atUse } from './places.js'
import { solve, type Limits } from './partition/solve.js'
import { holding, type Site } from './sites.js'
import { undecided } from './undecided.js'

type Found = { readonly rule: Rule; readonly finding: LintFinding; readonly isProved: boolean }

/**
 * Rules, and levels, that are reached only while somebody has left open a question that nothing asks them to answer.
 * The level then disappears with an answer, and comes back with an oversight.
 */
export function throughBlankFindings(
  definition: QuestionnaireDefinition,
  sites: readonly Site[],
  limits: Limits,
): readonly LintFinding[] {
  const found = sites.flatMap((site) => throughBlank(site, limits))
  const levels = ([2, 3, 4] as const).filter((level) => {
    const ofLevel = definition.rules.filter(({ minimumLevel }) => minimumLevel === level)
    return ofLevel.length > 0 && ofLevel.every((rule) => found.some((one) => one.rule === rule && one.isProved))
  })
  return [
    ...levels.map((level) => levelFinding(level, found)),
    ...found.filter(({ rule }) => !levels.includes(rule.minimumLevel)).map((one) => one.finding),
  ]
}

/** Marked questions must be clarified and required ones answered, so their blanks are noticed. */
const mayGoUnnoticed = (question: Question): boolean => !isMarked(question) && question.required !== true

function throughBlank(site: Site, limits: Limits): readonly Found[] {
  const { rule, place, condition } = site
  const readsBlank = leavesIn(condition).some(({ op }) => op === 'notKnown' || op === 'notKnownToBe')
  if (rule === undefined || !readsBlank) return []
  const fires = solve(holding(site), limits)
  const allKnown = solve(holding(site), { ...limits, mustBeKnown: mayGoUnnoticed })
  if (fires.found === 'undecided' || allKnown.found === 'undecided')
    return [{ rule, finding: undecided(site, 'om reglen kræver et åbent spørgsmål', limits), isProved: false }]
  if (fires.found === 'nothing' || allKnown.found === 'example') return []
  const says = 'reglen udløses kun, mens et spørgsmål, der hverken er mærket eller skal besvares, står åbent.'
  const suggestion = 'Mærk spørgsmålet, gør det til et, der skal besvares, eller læs et svar.'
  return [{ rule, finding: finding('ruleOnlyThroughBlank', place, says, suggestion, fires.witness), isProved: true }]
}

function levelFinding(level: Rule['minimumLevel'], found: readonly Found[]): LintFinding {
  const ofLevel = found.filter(({ rule }) => rule.minimumLevel === level)
  return finding(
    'levelOnlyThroughBlank',
    atUse('rules'),
    `niveau ${String(level)} nås kun, mens et spørgsmål, der hverken er mærket eller skal besvares, står åbent (${ofLevel.map(({ rule }) => rule.id).join(', ')}).`,
    'Skriv en regel for niveauet, der læser et svar, eller mærk spørgsmålet.',
    ofLevel[0]?.finding.witness,
  )
}
