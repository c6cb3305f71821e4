import type { Rule } from '../questionnaire/definition.js'
import { questionsIn } from '../questionnaire/conditionReasons.js'
import { finding, type LintFinding, type Witness } from './finding.js'
import { solve, type Limits, type Verdict } from './partition/solve.js'
import { closureOf } from './partition/sources.js'
import { doesNotHold } from './partition/truths.js'
import { holding, type Site } from './sites.js'
import { undecided } from './undecided.js'

type RuleSite = Site & { readonly rule: Rule }

/** Rules that fire on the same answers, or only where another says at least as much. */
export function rulePairFindings(sites: readonly RuleSite[], limits: Limits): readonly LintFinding[] {
  const readers = readersOf(sites)
  return sites.flatMap((site, place) => {
    const others = neighbours(site, readers).filter((other) => other.rule.minimumLevel >= site.rule.minimumLevel)
    const open: string[] = []
    const findings = others.flatMap((other) => {
      const follows = follow(site, other, limits)
      if (follows.found === 'undecided') open.push(other.rule.id)
      return follows.found === 'nothing' ? toldOnce(site, other, sites.indexOf(other) < place, limits) : []
    })
    const what = `om reglen kun udløses sammen med ${open.join(', ')}`
    return [...findings, ...(open.length === 0 ? [] : [undecided(site, what, limits)])]
  })
}

/** Answers with which the one fires and the other does not: `nothing` means that the other always follows. */
const follow = (site: Site, other: Site, limits: Limits): Verdict =>
  solve([...holding(site), ...holding(other, doesNotHold)], limits)

/** Rules that fire on the same answers are told of once: at the lower level, or else at the later of the two. */
function toldOnce(site: RuleSite, other: RuleSite, otherIsEarlier: boolean, limits: Limits): readonly LintFinding[] {
  if (follow(other, site, limits).found !== 'nothing') return [shadowed(site, other, limits)]
  const isLower = site.rule.minimumLevel < other.rule.minimumLevel
  if (!isLower && !otherIsEarlier) return []
  return saysTheSame(site.rule, other.rule) ? [shadowed(site, other, limits)] : [contradictory(site, other, limits)]
}

const saysTheSame = (one: Rule, other: Rule): boolean =>
  one.minimumLevel === other.minimumLevel && one.message === other.message && one.action === other.action

const shadowed = (site: RuleSite, other: RuleSite, limits: Limits): LintFinding =>
  finding(
    'shadowedRule',
    site.place,
    `reglen udløses kun, når ${other.rule.id} også udløses, og den peger på mindst samme niveau.`,
    'Fjern reglen, eller behold den, hvis dens egen begrundelse skal vises ved siden af.',
    exampleOf(site, limits),
  )

const contradictory = (site: RuleSite, other: RuleSite, limits: Limits): LintFinding =>
  finding(
    'contradictoryRules',
    site.place,
    `reglen udløses af netop de samme svar som ${other.rule.id}, men siger noget andet ${levels(site.rule, other.rule)}.`,
    'Behold den ene, eller skriv forskellen ind i betingelserne.',
    exampleOf(site, limits),
  )

const levels = (one: Rule, other: Rule): string =>
  one.minimumLevel === other.minimumLevel
    ? '(samme niveau, andre ord)'
    : `(niveau ${String(one.minimumLevel)} og ${String(other.minimumLevel)})`

function exampleOf(site: Site, limits: Limits): Witness {
  const verdict = solve(holding(site), limits)
  return verdict.found === 'example' ? verdict.witness : []
}

type Readers = ReadonlyMap<string, readonly RuleSite[]>

function readersOf(sites: readonly RuleSite[]): Readers {
  const readers = new Map<string, RuleSite[]>()
  for (const site of sites) {
    for (const id of questionsIn(site.condition)) readers.set(id, [...(readers.get(id) ?? []), site])
  }
  return readers
}

/** Only a rule that reads something of what decides this one can follow from it. */
function neighbours(site: RuleSite, readers: Readers): readonly RuleSite[] {
  const near = closureOf(holding(site)).flatMap(({ key }) => readers.get(key) ?? [])
  return [...new Set(near)].filter((other) => other !== site)
}
