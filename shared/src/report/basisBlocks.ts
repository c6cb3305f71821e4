import type { Block, Highlight } from './document.js'
import { originBlocks } from './originBlocks.js'
import { basisNames, unknownReasonNames } from './texts.js'
import type { View } from './view.js'

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
