import { conditionTree, flatWords, type WordTree } from '../../explanations/conditionWords.js'
import { decisionTable } from '../../explanations/decisionTable.js'
import type { QuestionnaireDefinition, Rule } from '../../questionnaire/definition.js'
import type { Block } from '../document.js'
import { levelNames } from '../texts.js'
import type { Coverage } from './coverage.js'
import { tableBlocks, type Results } from './decisionBlocks.js'

/** Every rule in words and as a table, the most urgent first. */
export const ruleBlocks = (definition: QuestionnaireDefinition, coverage: Coverage): readonly Block[] => [
  { is: 'heading', level: 2, text: 'Reglerne' },
  {
    is: 'paragraph',
    text: 'Hver regel kan kun hæve det niveau, systemet peger mod. Ingen regel lægger svar sammen til et tal, og ingen regel sænker et niveau.',
  },
  ...definition.rules.flatMap((rule) => blocksOf(definition, rule, coverage)),
]

function blocksOf(definition: QuestionnaireDefinition, rule: Rule, coverage: Coverage): readonly Block[] {
  const tree = conditionTree(rule.when, { definition })
  return [
    { is: 'heading', level: 3, text: `${rule.id} · mindst ${levelNames[rule.minimumLevel]}` },
    {
      is: 'facts',
      rows: [
        { label: 'Besked', value: rule.message },
        { label: 'Første skridt', value: rule.action },
        { label: 'Udløses, når', value: treeText(tree) },
        { label: 'Afprøvet', value: coverageWords(coverage, rule.id) },
      ],
    },
    ...tableBlocks(decisionTable(rule.when, { definition }), 'Beslutningstabel', results),
  ]
}

const results: Results = { column: 'Reglen', true: 'Udløst', false: 'Ikke udløst', undefined: 'Kan ikke afgøres' }

/** Lines under a line; what lies deeper is put on one. */
const treeText = ({ text, parts }: WordTree): string =>
  parts === undefined ? text : [`${text}:`, ...parts.map((part) => `• ${flatWords(part)}`)].join('\n')

function coverageWords(coverage: Coverage, rule: string): string {
  const { fires = 0, not = 0, undecided = 0 } = coverage.get(rule) ?? {}
  if (fires + not + undecided === 0) return 'Ingen gennemregnede eksempler'
  return `Udløst i ${examples(fires)}, ikke udløst i ${examples(not)}, kan ikke afgøres i ${examples(undecided)}`
}
const examples = (count: number): string => (count === 1 ? '1 eksempel' : `${String(count)} eksempler`)
