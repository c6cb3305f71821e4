import type { Finding } from '../questionnaire/evaluation.js'
import type { Block, Fact } from './document.js'
import { isOpenlyUndecided, openFinding } from './openRules.js'
import { whatIsMissing } from './reasons.js'
import { levelName, levelNames, lowLevelNames, stateNames } from './texts.js'
import type { View } from './view.js'

/** The indication is never shown before the person's own level is locked. */
export const isIndicationShown = ({ input }: View): boolean => input.assessed.ownLevel !== undefined
export const indicationHidden = 'Vises først, når det foreløbige niveau er låst'

/** »Mindst 3 Høj«. */
export function indicationText(view: View): string {
  const { minimumLevel, lowLevel } = view.input.assessed.evaluation
  if (!isIndicationShown(view)) return indicationHidden
  return lowLevel === undefined ? `Mindst ${levelNames[minimumLevel]}` : lowLevelNames[lowLevel]
}

/** Which rules fired, and which cannot be decided yet. */
export function indicationBlocks(view: View): readonly Block[] {
  if (!isIndicationShown(view)) return []
  const { findings, undecided } = view.input.assessed.evaluation
  const fired = printedFindings(view, findings)
  const open = undecided.filter((one) => isOpenlyUndecided(view, one) === (view.edition === 'vurdering'))
  if (fired.length + open.length === 0 && view.edition !== 'vurdering') return []
  return [
    { is: 'heading', level: 3, text: 'Systemets indikation' },
    { is: 'paragraph', text: introduction(view), tone: 'quiet' },
    ...(fired.length === 0 ? [] : [firedTable(view, fired)]),
    ...(open.length === 0 ? [] : [undecidedList(view, open)]),
  ]
}

const introduction = ({ edition }: View): string =>
  edition === 'vurdering'
    ? 'Indikationen er et vejledende minimum og fastsætter ikke niveauet. Regler, der bygger på svar i det fortrolige bilag, står kun dér.'
    : 'Her står kun de regler, der bygger på svar i dette bilag.'

/** The assessment says what follows from the answers that it prints; the annex says the rest. */
function printedFindings(view: View, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const open = openFinding(view, finding)
    if (view.edition === 'vurdering') return open ?? []
    return open === undefined ? finding : []
  })
}

function firedTable(view: View, findings: readonly Finding[]): Block {
  return {
    is: 'table',
    caption: 'Udløste regler',
    columns: ['Regel', 'Mindst', 'Fordi', 'Svar'],
    rows: findings.map(({ rule, minimumLevel, message, because }) => [
      rule,
      levelNames[minimumLevel],
      message,
      because.map((id) => view.question(id)?.code ?? id).join(', '),
    ]),
  }
}

function undecidedList(view: View, undecided: View['input']['assessed']['evaluation']['undecided']): Block {
  return {
    is: 'facts',
    caption: 'Kan ikke afgøres endnu',
    rows: undecided.map((one) => ({
      label: one.rule,
      value: [`Kan pege mod mindst ${levelName(one.minimumLevel)}.`, ...whatIsMissing(view, one)].join(' '),
    })),
  }
}

/** Fired rules above the level that a person chose; each needs a reason of its own (decisions 8). */
export function deviatingFindings({ input }: View): readonly Finding[] {
  const { level } = input.assessed.content.conclusion
  if (level === undefined) return []
  return input.assessed.evaluation.findings.filter(({ minimumLevel }) => minimumLevel > level)
}

/** One reason per fired rule above the level. Those that would reveal a withheld answer stand in the annex. */
export function deviationFacts(view: View): readonly Fact[] {
  if (!isIndicationShown(view)) return []
  const { deviations } = view.input.assessed.content.conclusion
  return printedFindings(view, deviatingFindings(view)).map(({ rule, message }) => {
    const label = `${rule}: ${message}`
    const reason = deviations?.[rule]?.trim()
    return reason
      ? { label, value: reason }
      : { label, value: `${stateNames.unanswered} – begrundelse mangler`, state: 'unanswered' }
  })
}
