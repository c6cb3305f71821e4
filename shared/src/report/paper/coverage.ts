import { evaluateWire } from '../../exchange/wire.js'
import type { Example } from '../../exchange/examples.js'
import type { QuestionnaireDefinition } from '../../questionnaire/definition.js'
import type { Block } from '../document.js'
import type { PaperInput } from './paperInput.js'

/** By rule: in how many worked examples it fires, does not, and cannot be known. */
export type Coverage = ReadonlyMap<string, Tally>
type Tally = { readonly fires: number; readonly not: number; readonly undecided: number }

export function coverageOf({ definition, examples }: Pick<PaperInput, 'definition' | 'examples'>): Coverage {
  const evaluated = examples.flatMap((example) => ruledIn(definition, example) ?? [])
  return new Map(definition.rules.map(({ id }) => [id, tallyOf(id, evaluated)]))
}

type Ruled = { readonly fired: ReadonlySet<string>; readonly undecided: ReadonlySet<string> }

function ruledIn(definition: QuestionnaireDefinition, { input }: Example): Ruled | undefined {
  const result = evaluateWire(definition, input)
  if (!result.ok) return undefined
  const { findings, undecided } = result.value
  return { fired: new Set(findings.map(({ rule }) => rule)), undecided: new Set(undecided.map(({ rule }) => rule)) }
}

function tallyOf(rule: string, evaluated: readonly Ruled[]): Tally {
  const fires = evaluated.filter(({ fired }) => fired.has(rule)).length
  const undecided = evaluated.filter((one) => one.undecided.has(rule)).length
  return { fires, undecided, not: evaluated.length - fires - undecided }
}

/** Which rules have been tried, and which have not. */
export function coverageBlocks({ definition, examples }: PaperInput, coverage: Coverage): readonly Block[] {
  const untried = definition.rules.filter(({ id }) => coverage.get(id)?.fires === 0).map(({ id }) => id)
  return [
    { is: 'heading', level: 2, text: 'Reglernes afprøvning' },
    { is: 'paragraph', text: introduction(examples.length, triedIn(coverage)) },
    ...(examples.length === 0 || untried.length === 0
      ? []
      : [
          {
            is: 'notice',
            title: 'Regler, som intet eksempel udløser',
            lines: [untried.join(', ')],
            tone: 'warning',
          } as const,
        ]),
    ...(examples.length === 0 ? [] : [tableOf(definition, coverage)]),
  ]
}

/** Every example that this version can read is counted once for each rule. */
function triedIn(coverage: Coverage): number {
  const [{ fires, not, undecided } = { fires: 0, not: 0, undecided: 0 }] = coverage.values()
  return fires + not + undecided
}

function introduction(count: number, tried: number): string {
  if (count === 0) return 'Der følger ingen gennemregnede eksempler med denne udgave.'
  const examples = tried === 1 ? '1 gennemregnet eksempel' : `${String(tried)} gennemregnede eksempler`
  const left = count - tried
  const unread =
    left === 0
      ? ''
      : ` ${left === 1 ? '1 eksempel passer' : `${String(left)} eksempler passer`} ikke til udgaven og er ikke talt med.`
  return `${examples} er vurderet med netop denne udgave.${unread} Tallene viser, hvor mange af dem der udløser hver regel, ikke gør det, eller lader den stå uafgjort.`
}

const tableOf = (definition: QuestionnaireDefinition, coverage: Coverage): Block => ({
  is: 'table',
  caption: 'Eksempler pr. regel',
  columns: ['Regel', 'Udløst', 'Ikke udløst', 'Kan ikke afgøres', 'Besked'],
  rows: definition.rules.map(({ id, message }) => {
    const { fires, not, undecided } = coverage.get(id) ?? { fires: 0, not: 0, undecided: 0 }
    return [id, String(fires), String(not), String(undecided), message]
  }),
})
