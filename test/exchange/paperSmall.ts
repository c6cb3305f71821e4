import {
  paperOf,
  readExamples,
  type Block,
  type Example,
  type PaperDocument,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { small } from '../support/smallQuestionnaire.js'

const read = readExamples({
  questionnaire: 'lille@1',
  today: '2026-11-22',
  common: { quiet: { A2: { now: 'nej', earlier: 'nej' }, A3: { value: 'nej' }, B4: { value: 'nej' } } },
  examples: [
    { story: 'Ro', from: 'quiet', answers: {}, fires: [] },
    { story: 'Trussel', from: 'quiet', answers: { A2: { now: 'ja', earlier: 'nej' } }, fires: ['R4-1'] },
    { story: 'Intet om kontrol', from: 'quiet', answers: { B4: null }, fires: [] },
  ],
})
export const threeExamples: readonly Example[] = read.ok ? read.examples : []

export const smallPaper = (
  examples: readonly Example[] = threeExamples,
  definition: QuestionnaireDefinition = small,
): PaperDocument =>
  paperOf({
    definition,
    hash: `sha256-${'ab'.repeat(32)}`,
    contentStatus: 'draft',
    approvals: [],
    examples,
    madeAt: '2026-11-22T09:00:00.000Z',
  })

export const tablesIn = ({ blocks }: PaperDocument): readonly Extract<Block, { readonly is: 'table' }>[] =>
  blocks.filter((block) => block.is === 'table')
/** The value beside a label, under the caption or heading that names it. */
export function factIn({ blocks }: PaperDocument, under: string, label: string): string | undefined {
  const at = blocks.findIndex(
    (block) =>
      (block.is === 'heading' && block.text.startsWith(under)) ||
      (block.is === 'facts' && block.caption?.startsWith(under) === true),
  )
  const facts = blocks.slice(at, at + 2).flatMap((block) => (block.is === 'facts' ? block.rows : []))
  return facts.find((fact) => fact.label === label)?.value
}
