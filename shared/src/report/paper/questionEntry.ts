import { askedTree, flatWords } from '../../explanations/conditionWords.js'
import { questionsIn } from '../../questionnaire/conditionReasons.js'
import type { Item, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { conditionInWords } from '../../explanations/conditionWords.js'
import type { Entry, Fact } from '../document.js'
import { markNames } from '../texts.js'
import { fieldLines, kindWords, optionLines, safeWords } from './questionWords.js'

/** One question with everything that the definition says of it. */
export function questionEntry(definition: QuestionnaireDefinition, item: Item): Entry {
  const mark = item.mark === undefined ? '' : ` · ${markNames[item.mark]}`
  return {
    title: `${item.code}${mark} · ${item.text}`,
    facts: [
      ...short('Svarform', kindWords(item)),
      ...short('Hvornår', whenWords(item)),
      ...short('Betryggende svar', safeWords(item)),
      ...long('Hjælp', [item.help]),
      ...long('Svarmuligheder', optionLines(item)),
      ...long('Felter i hver post', fieldsIn(item)),
      ...long('Forgrening', branchLines(definition, item)),
      ...short('Belyser', factorWords(definition, item)),
      ...short('Læses af reglerne', ruleCodes(definition, item)),
      ...long(
        'Bygger på',
        item.sources.map((code) => definition.sources[code]?.name ?? code),
      ),
    ],
  }
}

const short = (label: string, value: string | undefined): readonly Fact[] =>
  value === undefined || value === '' ? [] : [{ label, value }]
const long = (label: string, lines: readonly string[]): readonly Fact[] =>
  short(label, lines.filter((line) => line.trim() !== '').join('\n'))

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
