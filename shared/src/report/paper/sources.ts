import type { QuestionnaireDefinition } from '../../questionnaire/definition.js'
import type { Block } from '../document.js'

/** What the questions build on, and what they throw light on. */
export const sourceBlocks = ({ sources, factors }: QuestionnaireDefinition): readonly Block[] => [
  { is: 'heading', level: 2, text: 'Kilder' },
  { is: 'paragraph', text: '»Set« siger, hvor meget af kilden der er set; V betyder set.' },
  {
    is: 'table',
    caption: 'Kilder, som spørgsmålene bygger på',
    columns: ['Kode', 'Kilde', 'Set', 'Brug'],
    rows: Object.entries(sources).map(([code, { name, verified, licence }]) => [code, name, verified, licence]),
  },
  ...factorBlocks(factors),
]

function factorBlocks(factors: QuestionnaireDefinition['factors']): readonly Block[] {
  const rows = Object.entries(factors).map(([label, value]) => ({ label, value }))
  return rows.length === 0
    ? []
    : [
        { is: 'heading', level: 2, text: 'Forhold, som spørgsmålene belyser' },
        { is: 'facts', rows },
      ]
}
