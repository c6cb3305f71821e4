import type { Evidence } from '../questionnaire/answers.js'
import { originsOf, type Origin } from '../assessment/origins.js'
import { isRevealing } from './disclosure.js'
import type { Block, Highlight } from './document.js'
import { basisNames, evidenceKindNames, unknownReasonNames } from './texts.js'
import { isQuestionWithheld, type View } from './view.js'

type Counts = View['input']['assessed']['evaluation']['counts']

/** Oplysningsgrundlag: three numbers that never become one percentage. */
export function basisBlocks(view: View): readonly Block[] {
  const { input } = view
  const { basis, counts, independentSources } = input.assessed.evaluation
  const sources = independentSources === 1 ? '1 uafhængig kilde' : `${String(independentSources)} uafhængige kilder`
  return [
    { is: 'heading', level: 3, text: `Oplysningsgrundlag: ${basisNames[basis].toLocaleLowerCase('da-DK')}` },
    {
      is: 'highlights',
      items: [
        number('Afklaret', counts.clarified, [`af ${String(counts.asked)} stillede spørgsmål`, sources]),
        unknownHighlight(counts),
        number('Ubesvaret', counts.unanswered, ['stillede spørgsmål uden fuldt svar']),
      ],
    },
    ...originBlocks(view),
  ]
}

/** Which sources count. Those that belong in the annex are not named here. */
function originBlocks(view: View): readonly Block[] {
  const isShown = (id: string, item: Evidence) => !isQuestionWithheld(view, id) && !isRevealing(item, view.notifiers)
  const shown = originsOf(view.answers, isShown).filter(({ independent }) => independent)
  if (shown.length === 0) return []
  const isAll = shown.length === view.input.assessed.evaluation.independentSources
  const items = shown.map((origin) => originText(view, origin))
  return [
    { is: 'paragraph', text: 'Uafhængige kilder og de svar, de ligger bag:' },
    { is: 'list', items: isAll ? items : [...items, 'Se desuden det fortrolige bilag.'] },
  ]
}

function originText(view: View, { kind, name, questions }: Origin): string {
  const who = name === undefined ? evidenceKindNames[kind] : `${evidenceKindNames[kind]} (${name})`
  return `${who}: ${questions.map((id) => view.question(id)?.code ?? id).join(', ')}`
}

const number = (label: string, value: number, lines: readonly string[]): Highlight => ({
  label,
  value: String(value),
  lines,
  tone: 'plain',
})

function unknownHighlight({ unknown }: Counts): Highlight {
  const parts: readonly (readonly [string, number])[] = [
    [unknownReasonNames.ikkeSpurgt, unknown.ikkeSpurgt],
    [unknownReasonNames.ikkeAfklaret, unknown.ikkeAfklaret],
    [unknownReasonNames.ikkeSikkert, unknown.ikkeSikkert],
    ['uden underårsag', unknown.withoutReason],
  ]
  const given = parts.filter(([, count]) => count > 0)
  const sum = given.reduce((total, [, count]) => total + count, 0)
  const reasons = given.map(([name, count]) => `${String(count)} ${name}`).join(' · ')
  return number('Uoplyst', sum, reasons === '' ? [] : [reasons])
}
