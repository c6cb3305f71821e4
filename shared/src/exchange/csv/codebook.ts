import { canonicalJson } from '../../questionnaire/canonical.js'
import type { Item, Option, Question, QuestionId, QuestionnaireDefinition } from '../../questionnaire/definition.js'
import { askedTree, flatWords } from '../../explanations/conditionWords.js'
import { insteadOptions } from '../companion.js'
import { ratingOptions } from '../ratingLabels.js'
import { answerStates } from './states.js'
import { csvOf, type Line } from './table.js'

const header: Line = [
  'id',
  'kode',
  'afsnit',
  'liste',
  'slags',
  'tekst',
  'vaerdi',
  'vaerditekst',
  'mindst',
  'hoejst',
  'trin',
  'markering',
  'skal_besvares',
  'fortroligt_bilag',
  'stilles_naar',
  'betingelse_json',
]
const marks = { acute: 'AKUT', critical: 'KRITISK', process: 'PROCES' } as const
const yes = (is: boolean | undefined): string => (is === true ? 'ja' : 'nej')

/** Every question and every value that it takes, one a line, for whoever reads `answers.csv`. */
export const codebookOf = (definition: QuestionnaireDefinition): string =>
  csvOf([
    header,
    ...Object.entries(answerStates).map(([state, text]): Line => ['tilstand', '', '', '', 'tilstand', '', state, text]),
    ...definition.sections.flatMap(({ code, questions }) =>
      questions.flatMap((item) => linesFor(item, code, definition, undefined)),
    ),
  ])

function linesFor(
  item: Item,
  section: string,
  definition: QuestionnaireDefinition,
  group: QuestionId | undefined,
): readonly Line[] {
  const options = optionsIn(item)
  const bounds = 'least' in item ? [item.least, item.most] : [undefined, undefined]
  const start: Line = [item.id, item.code, section, group, item.kind, item.text]
  const rest: Line = [
    ...bounds,
    item.stage,
    item.mark === undefined ? undefined : marks[item.mark],
    yes(item.required),
    yes(item.annex),
    ...askedCells(item, definition, group),
  ]
  const own = (options.length === 0 ? [undefined] : options).map((option): Line => [
    ...start,
    option?.id,
    option?.label,
    ...rest,
  ])
  const fields = 'fields' in item ? (item.fields ?? []) : []
  return [...own, ...fields.flatMap((field) => linesFor(field, section, definition, item.id))]
}

function askedCells(item: Item, definition: QuestionnaireDefinition, group: QuestionId | undefined): Line {
  if (item.asked === undefined) return [undefined, undefined]
  const tree = item.kind === 'conclusion' ? undefined : askedTree(item, definition, group)
  return [tree && flatWords(tree), canonicalJson(item.asked)]
}

/** What can be chosen; a factor takes the same in both columns. */
export function optionsIn(item: Item | Question): readonly Option[] {
  if (item.kind === 'factor' || item.kind === 'rating') return ratingOptions
  return 'options' in item && item.options !== undefined ? item.options : insteadOptions(item)
}
