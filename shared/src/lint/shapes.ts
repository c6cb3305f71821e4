import type {
  GroupQuestion,
  Item,
  Option,
  Question,
  QuestionnaireDefinition,
  ReferenceQuestion,
} from '../questionnaire/definition.js'
import { questionsOf } from '../questionnaire/program.js'
import { finding, type LintFinding } from './finding.js'
import { atQuestion, atSection, placedItems, type LintPlace, type Placed } from './places.js'

/** Questions that cannot be answered the way they are put together. */
export const shapeFaults = (definition: QuestionnaireDefinition): readonly LintFinding[] => [
  ...definition.sections
    .filter(({ questions }) => questions.length === 0)
    .map((section) =>
      finding('emptySection', atSection(section), 'afsnittet har ingen spørgsmål.', 'Fjern det, eller skriv et.'),
    ),
  ...placedItems(definition).flatMap((placed) => [
    ...shapeFault(placed.item, placed.place, definition),
    ...nestedFault(placed),
  ]),
  ...sharedLists(definition),
]

const nestedFault = ({ item, owner, place }: Placed): readonly LintFinding[] =>
  owner === undefined || item.kind !== 'group'
    ? []
    : [
        finding(
          'nestedGroup',
          place,
          'en liste kan ikke stå inde i en anden liste.',
          'Gør listen til sit eget spørgsmål.',
        ),
      ]

function shapeFault(item: Item, place: LintPlace, definition: QuestionnaireDefinition): readonly LintFinding[] {
  switch (item.kind) {
    case 'choice':
      return [...optionFaults(item.options, place), ...safeFaults(item.options, item.safe, place)]
    case 'multipleChoice':
      return [...optionFaults(item.options, place), ...aloneFaults(item.options, place)]
    case 'number':
    case 'scale':
      return item.least < item.most
        ? []
        : [
            finding(
              'emptyScale',
              place,
              `der er ingen tal fra ${String(item.least)} til ${String(item.most)} at vælge imellem.`,
              'Lad »least« være mindre end »most«.',
            ),
          ]
    case 'group':
      return item.fields.length > 0
        ? []
        : [finding('emptyGroup', place, 'listen har ingen felter.', 'Tilføj mindst ét felt.')]
    case 'reference':
      return referenceFaults(item, place, definition)
    case 'factor':
    case 'rating':
    case 'text':
    case 'textList':
    case 'date':
    case 'approximateDate':
    case 'dateTime':
    case 'conclusion':
      return []
  }
}

const optionFaults = (options: readonly Option[], place: LintPlace): readonly LintFinding[] => [
  ...(options.length >= 2
    ? []
    : [finding('tooFewOptions', place, 'der skal være mindst to svar at vælge imellem.', 'Tilføj et svar.')]),
  ...labelFaults(options, place),
]

function labelFaults(options: readonly Option[], place: LintPlace): readonly LintFinding[] {
  const labels = options.map(({ label }) => label.trim().toLowerCase())
  return options
    .filter(({ label }, at) => label.trim() !== '' && labels.indexOf(label.trim().toLowerCase()) < at)
    .map(({ id, label }) =>
      finding(
        'duplicateLabel',
        place,
        `svaret »${id}« har samme tekst som et andet svar: »${label}«.`,
        'Skriv forskellen i teksten.',
      ),
    )
}

const aloneFaults = (options: readonly Option[], place: LintPlace): readonly LintFinding[] =>
  options.length > 0 && options.every(({ exclusive }) => exclusive === true)
    ? [
        finding(
          'loneExclusive',
          place,
          'alle svar udelukker hinanden, så der kan aldrig vælges flere.',
          'Gør det til ét valg, eller lad nogle af svarene stå sammen.',
        ),
      ]
    : []

function safeFaults(options: readonly Option[], safe: string | undefined, place: LintPlace): readonly LintFinding[] {
  if (safe === undefined) return []
  const option = options.find(({ id }) => id === safe)
  if (option !== undefined && option.leavesOpen !== true) return []
  const says =
    option === undefined
      ? `det betryggende svar »${safe}« findes ikke blandt svarene.`
      : `det betryggende svar »${safe}« lader spørgsmålet stå åbent.`
  return [finding('impossibleSafe', place, says, 'Vælg et svar, der afklarer spørgsmålet.')]
}

function referenceFaults(item: ReferenceQuestion, place: LintPlace, definition: QuestionnaireDefinition) {
  const { id, to, readFrom } = item
  const fault = (says: string, suggestion: string): readonly LintFinding[] => [
    finding('wrongReference', place, says, suggestion),
  ]
  const questions = questionsOf(definition)
  const group = questions.find((question) => question.id === to)
  if (group?.kind !== 'group') return fault(`»${to}« er ikke en liste, der kan henvises til.`, 'Peg på en liste.')
  if (readFrom === undefined) return []
  if (place.in === 'field') return fault('et felt kan ikke vise, hvad en liste siger.', 'Fjern »readFrom«.')
  if (questions.indexOf(group) > questions.findIndex((question) => question.id === id))
    return fault(`listen »${to}« kommer senere, så her kan intet vises.`, 'Flyt listen op foran.')
  return readFromFaults(group, readFrom, fault)
}

function readFromFaults(
  { id, fields }: GroupQuestion,
  readFrom: NonNullable<ReferenceQuestion['readFrom']>,
  fault: (says: string, suggestion: string) => readonly LintFinding[],
): readonly LintFinding[] {
  const field = fields.find((one) => one.id === readFrom.field)
  if (field?.kind !== 'choice')
    return fault(`»${id}« har ikke et felt »${readFrom.field}« med svar at vælge imellem.`, 'Ret feltets navn.')
  return readFrom.oneOf
    .filter((value) => !field.options.some((option) => option.id === value))
    .flatMap((value) => fault(`feltet »${field.id}« har ikke svaret »${value}«.`, 'Ret svarets id.'))
}

function sharedLists(definition: QuestionnaireDefinition): readonly LintFinding[] {
  const shown = new Map<string, Question>()
  return questionsOf(definition).flatMap((question) => {
    if (question.kind !== 'group' || question.list === undefined) return []
    const first = shown.get(question.list)
    shown.set(question.list, first ?? question)
    if (first === undefined) return []
    const says = `sagens liste »${question.list}« vises allerede af ${first.code} (${first.id}).`
    return [finding('listShownTwice', atQuestion(question), says, 'Lad kun ét spørgsmål vise listen.')]
  })
}
