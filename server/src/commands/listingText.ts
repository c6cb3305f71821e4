import type { Option } from '@forud/shared'
import type { ListedItem, ListedRule, Listing } from './listing.js'

const marks = { acute: 'AKUT', critical: 'KRITISK', process: 'PROCES' }

/** The same listing for a person at a terminal. */
export const listingAsText = ({ questionnaire, title, questions, rules }: Listing): string =>
  [
    `${questionnaire} – ${title}`,
    '',
    `${String(questions.length)} spørgsmål`,
    ...questions.flatMap(questionLines),
    '',
    `${String(rules.length)} regler`,
    ...rules.map(ruleLine),
  ].join('\n')

function questionLines(item: ListedItem): readonly string[] {
  const traits = [
    item.kind,
    `trin ${String(item.stage)}`,
    item.mark ? marks[item.mark] : '',
    item.required ? 'skal besvares' : '',
    item.annex ? 'fortroligt bilag' : '',
    item.asked ? 'betinget' : '',
  ].filter((trait) => trait !== '')
  return [`${item.code}  ${item.text}`, `    ${item.id} (${traits.join(', ')})`, ...optionsOf(item).map(optionLine)]
}

const optionsOf = (item: ListedItem): readonly Option[] => ('options' in item && item.options ? item.options : [])
const optionLine = ({ id, label }: Option): string => `      ${id}: ${label}`
const ruleLine = ({ id, minimumLevel, message }: ListedRule): string =>
  `${id}  mindst niveau ${String(minimumLevel)}: ${message}`
