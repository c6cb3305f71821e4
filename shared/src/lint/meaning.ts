import type { Condition } from '../questionnaire/condition.js'
import { finding, type LintFinding } from './finding.js'
import { conflictIn, solve, type Limits } from './partition/solve.js'
import type { Goal } from './partition/sources.js'
import { doesNotHold, fails, holds } from './partition/truths.js'
import { holding, type Site } from './sites.js'
import { undecided } from './undecided.js'

/** Conditions that no answers can make hold, or that all answers do. */
export function meaningFindings(site: Site, limits: Limits): readonly LintFinding[] {
  const whenever = holding(site)
  const never = solve(whenever, limits)
  if (never.found === 'nothing') return [neverFinding(site, conflictIn(whenever, limits))]
  const otherwise = holding(site, doesNotHold)
  const always = solve(otherwise, limits)
  if (always.found === 'nothing') return [alwaysFinding(site, conflictIn(otherwise, limits))]
  return never.found === 'undecided' || always.found === 'undecided'
    ? [undecided(site, 'om betingelsen kan gælde, og om den kan lade være', limits)]
    : []
}

function neverFinding(site: Site, conflict: readonly Goal[]): LintFinding {
  const because = `${quoted(conflict, site, wanting, ' og ')} kan ikke gælde${conflict.length > 1 ? ' samtidig' : ''}.`
  switch (site.role) {
    case 'when':
      return unreachable(site, because)
    case 'unless':
      return idle(site, because)
    case 'rule':
      return finding('neverHolds', site.place, `reglen kan aldrig udløses: ${because}`, correct)
    case 'emptyWhen':
    case 'neededWhen':
    case 'refusedWhen':
      return finding('neverHolds', site.place, `betingelsen (${site.role}) kan aldrig gælde: ${because}`, correct)
  }
}

function alwaysFinding(site: Site, conflict: readonly Goal[]): LintFinding {
  const because = `${quoted(conflict, site, avoiding, ' eller ')} gælder altid.`
  switch (site.role) {
    case 'when':
      return idle(site, because)
    case 'unless':
      return unreachable(site, because)
    case 'rule':
      return finding('alwaysHolds', site.place, `reglen udløses altid, uanset svarene: ${because}`, correct)
    case 'emptyWhen':
    case 'neededWhen':
    case 'refusedWhen':
      return finding('alwaysHolds', site.place, `betingelsen (${site.role}) gælder altid: ${because}`, correct)
  }
}

const correct = 'Ret den del, der ikke kan være ment sådan.'

const unreachable = ({ place }: Site, because: string): LintFinding =>
  finding('unreachableQuestion', place, `spørgsmålet kan aldrig blive stillet: ${because}`, correct)

const idle = ({ place }: Site, because: string): LintFinding =>
  finding('alwaysAsked', place, `spørgsmålet stilles altid: ${because}`, 'Fjern betingelsen, eller ret den.')

const quoted = (goals: readonly Goal[], { inWords }: Site, said: (goal: Goal) => Condition, word: string): string =>
  goals.map((goal) => `»${inWords(said(goal))}«`).join(word)

const wanting = ({ condition, wanted }: Goal): Condition =>
  (wanted & holds) !== 0 ? condition : { op: 'not', of: condition }
/** The other way round: what cannot be avoided. */
const avoiding = ({ condition, wanted }: Goal): Condition =>
  (wanted & fails) !== 0 ? condition : { op: 'not', of: condition }
