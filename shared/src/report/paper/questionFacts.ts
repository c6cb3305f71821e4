import { askedTree, conditionInWords, flatWords } from '../../explanations/conditionWords.js'
import { questionsIn } from '../../questionnaire/conditionReasons.js'
import type { Item, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import type { Block, Fact } from '../document.js'
import { markNames } from '../texts.js'
import { fieldLines, kindWords, optionLines } from './questionWords.js'

/** One question with everything that the definition says of it. */
export function questionFacts(definition: QuestionnaireDefinition, item: Item): Block {
  const mark = item.mark === undefined ? '' : ` · ${markNames[item.mark]}`
  return {
    is: 'facts',
    caption: `${item.code}${mark} · ${item.text}`,
    rows: [
      ...fact('Svarform', [kindWords(item)]),
      ...fact('Hvornår', [whenWords(item)]),
      ...fact('Svarmuligheder', optionLines(item)),
      ...fact('Felter i hver post', fieldsIn(item)),
      ...fact('Hjælp', [item.help]),
      ...fact('Forgrening', branchLines(definition, item)),
      ...fact('Belyser', [factorWords(definition, item)]),
      ...fact('Læses af reglerne', [ruleCodes(definition, item)]),
      ...fact('Bygger på', [item.sources.map((code) => definition.sources[code]?.name ?? code).join(' · ')]),
    ],
  }
}

const fact = (label: string, lines: readonly string[]): readonly Fact[] => {
  const value = lines.filter((line) => line.trim() !== '').join('\n')
  return value === '' ? [] : [{ label, value }]
}

const whenWords = (item: Item): string =>
  [
    `Trin ${String(item.stage)}`,
    ...(item.required === true ? ['skal besvares'] : []),
    ...(item.annex === true ? ['fortroligt bilag'] : []),
    ...(item.noRule === true ? ['må ikke læses af regler'] : []),
  ].join(' · ')

function fieldsIn(item: Item): readonly string[] {
  return item.kind === 'group' || item.kind === 'conclusion' ? fieldLines(item.fields ?? []) : []
}

function branchLines(definition: QuestionnaireDefinition, item: Item): readonly string[] {
  if (item.kind === 'conclusion') return []
  const asked = askedTree(item, definition)
  return [
    ...(asked === undefined ? [] : [`${flatWords(asked)}.`]),
    ...(item.kind === 'group' ? listLines(definition, item) : []),
    ...fieldBranches(definition, item),
  ]
}

const listLines = (
  definition: QuestionnaireDefinition,
  { emptyWhen, neededWhen }: Extract<Item, { kind: 'group' }>,
): readonly string[] => [
  ...(emptyWhen === undefined ? [] : [`Listen er med rette tom, når ${conditionInWords(emptyWhen, definition)}.`]),
  ...(neededWhen === undefined
    ? []
    : [`Listen skal have mindst én post, når ${conditionInWords(neededWhen, definition)}.`]),
]

const fieldBranches = (definition: QuestionnaireDefinition, item: Item): readonly string[] =>
  item.kind !== 'group'
    ? []
    : item.fields.flatMap((field) => {
        const asked = askedTree(field, definition, item.id)
        return asked === undefined ? [] : [`Feltet »${field.text}«: ${flatWords(asked)}.`]
      })

const factorWords = (definition: QuestionnaireDefinition, item: Item): string =>
  item.factors.map((code) => `${code} ${definition.factors[code] ?? ''}`.trim()).join(' · ')

const ruleCodes = ({ rules }: QuestionnaireDefinition, { id }: Item): string =>
  rules
    .filter(({ when }) => questionsIn(when).includes(id))
    .map((rule) => rule.id)
    .join(', ')
