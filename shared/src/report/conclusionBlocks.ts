import { momentText } from './dates.js'
import type { Block, Fact } from './document.js'
import { expected, notAsked, written } from './words.js'
import { deviatingFindings, deviationFacts, indicationBlocks, indicationText, isIndicationShown } from './indication.js'
import { involvementBlocks } from './involvement.js'
import { scenarioBlocks } from './scenarios.js'
import { levelName, stateNames } from './texts.js'
import { labelOf, nameOf, type View } from './view.js'

/** The person's conclusion: own level first, so that a reader sees what was thought before the indication was shown. */
export function conclusionBlocks(view: View): readonly Block[] {
  const blocks = [
    ...levelBlocks(view),
    ...indicationBlocks(view),
    ...deviationBlocks(view),
    ...scenarioBlocks(view),
    ...involvementBlocks(view),
  ]
  return blocks.length === 0 ? [] : [{ is: 'heading', level: 2, text: 'Konklusion' }, ...blocks]
}

function levelBlocks(view: View): readonly Block[] {
  if (view.edition !== 'vurdering') return []
  const { level, reason, ...more } = view.input.assessed.content.conclusion
  const rows: readonly Fact[] = [
    ownLevelFact(view),
    { label: 'Systemets indikation', value: indicationText(view) },
    expected(labelOf(view, 'level', 'Fagligt fastsat niveau'), level && levelName(level)),
    expected(labelOf(view, 'reason', 'Begrundelse'), reason),
    ...written('Hvorfor niveauet er sat højere end indikationen', isRaised(view) ? more.raisedReason : undefined),
    ...written('Hvorfor konklusionen træffes, selv om væsentlige forhold er uafklarede', more.unclarifiedReason),
    ...written(
      'Hvorfor inddragelsen ikke kan vente på hele vurderingen',
      view.input.assessed.stage === 1 ? more.cannotWaitReason : undefined,
    ),
  ]
  return [{ is: 'facts', rows }]
}

function isRaised(view: View): boolean {
  const { content, evaluation } = view.input.assessed
  return (content.conclusion.level ?? 0) > evaluation.minimumLevel
}

function ownLevelFact(view: View): Fact {
  const { ownLevel } = view.input.assessed
  const label = labelOf(view, 'ownLevel', 'Eget foreløbigt niveau')
  if (ownLevel === undefined) return { label, value: `${stateNames.unanswered} – ikke låst endnu`, state: 'unanswered' }
  const signed = `${nameOf(view, ownLevel.by)}, ${momentText(ownLevel.at)}`
  return { label, value: `${levelName(ownLevel.level)} – låst af ${signed}, før indikationen blev vist` }
}

function deviationBlocks(view: View): readonly Block[] {
  if (!isIndicationShown(view)) return []
  if (deviatingFindings(view).length === 0) return noDeviation(view)
  const rows = deviationFacts(view)
  const heading: Block = { is: 'heading', level: 3, text: 'Afvigelser fra indikationen (K7)' }
  const facts: readonly Block[] = rows.length === 0 ? [] : [{ is: 'facts', rows }]
  if (view.edition !== 'vurdering') return rows.length === 0 ? [] : [heading, ...facts]
  return [heading, { is: 'paragraph', text: deviationNote, tone: 'quiet' }, ...facts]
}

const noDeviation = (view: View): readonly Block[] =>
  view.edition === 'vurdering'
    ? [{ is: 'facts', rows: [notAsked(labelOf(view, 'deviations', 'Afvigelser fra indikationen'))] }]
    : []

export const deviationNote =
  'Niveauet er sat lavere end indikationen. Begrundelser, der bygger på svar i det fortrolige bilag, står kun dér.'
