import type { Block } from './document.js'
import { basisNames, unknownReasonNames } from './texts.js'
import type { View } from './view.js'

/** Oplysningsgrundlag: three numbers that never become one percentage. */
export function basisBlocks({ input }: View): readonly Block[] {
  const { basis, counts, independentSources } = input.assessed.evaluation
  const { unknown } = counts
  const parts: readonly (readonly [string, number])[] = [
    [unknownReasonNames.ikkeSpurgt, unknown.ikkeSpurgt],
    [unknownReasonNames.ikkeAfklaret, unknown.ikkeAfklaret],
    [unknownReasonNames.ikkeSikkert, unknown.ikkeSikkert],
    ['uden underårsag', unknown.withoutReason],
  ]
  const sum = parts.reduce((total, [, number]) => total + number, 0)
  return [
    { is: 'heading', level: 3, text: `Oplysningsgrundlag: ${basisNames[basis].toLocaleLowerCase('da-DK')}` },
    {
      is: 'highlights',
      items: [
        {
          label: 'Afklaret',
          value: String(counts.clarified),
          lines: [
            `af ${String(counts.asked)} stillede spørgsmål`,
            `${String(independentSources)} ${independentSources === 1 ? 'uafhængig kilde' : 'uafhængige kilder'}`,
          ],
          tone: 'plain',
        },
        {
          label: 'Uoplyst',
          value: String(sum),
          lines: parts.filter(([, number]) => number > 0).map(([name, number]) => `${String(number)} ${name}`),
          tone: 'plain',
        },
        {
          label: 'Ubesvaret',
          value: String(counts.unanswered),
          lines: ['stillede spørgsmål uden fuldt svar'],
          tone: 'plain',
        },
      ],
    },
  ]
}
