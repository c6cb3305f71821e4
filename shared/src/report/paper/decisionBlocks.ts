import type { DecisionTable, TooLarge } from '../../explanations/decisionTable.js'
import type { Truth } from '../../questionnaire/condition.js'
import type { Block } from '../document.js'

/** What each truth is called in the last column. */
export type Results = {
  readonly column: string
  readonly true: string
  readonly false: string
  readonly undefined: string
}

/** A decision table, or the words that say why there is none. */
export function tableBlocks(table: DecisionTable | TooLarge, caption: string, results: Results): readonly Block[] {
  if ('tooLarge' in table) {
    return [{ is: 'paragraph', text: `${caption}: ${tooLargeWords(table)}`, tone: 'quiet' }]
  }
  const rows = table.rows.map(({ cells, truth }) => [...cells, resultOf(results, truth)])
  return [{ is: 'table', caption, columns: [...table.columns, results.column], rows }]
}

const tooLargeWords = ({ tooLarge }: TooLarge): string =>
  tooLarge === 'columns'
    ? 'tabellen ville få flere end 4 spørgsmål ved siden af hinanden og er udeladt. Ordene ovenfor er hele betingelsen.'
    : 'tabellen ville få flere end 16 rækker og er udeladt. Ordene ovenfor er hele betingelsen.'

function resultOf(results: Results, truth: Truth): string {
  if (truth === undefined) return results.undefined
  return truth ? results.true : results.false
}
