import type { Item, Option, Question, QuestionnaireDefinition, ReferenceQuestion } from '../questionnaire/definition.js'
import { questionsOf } from '../questionnaire/program.js'
import { finding, type LintFinding } from './finding.js'
import { atQuestion, atSection, placedItems, type LintPlace } from './places.js'

/** Questions that cannot be answered the way they are put together. */
export const shapeFaults = (definition: QuestionnaireDefinition): readonly LintFinding[] => [
  ...definition.sections
    .filter(({ questions }) => questions.length === 0)
    .map((section) =>
      finding('emptySection', atSection(section), 'afsnittet har ingen spørgsmål.', 'Fjern det, eller skriv et.'),
    ),
  ...placedItems(definition).flatMap(({ item, place }) => shapeFault(item, place, definition)),
  ...sharedLists(definition),
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

const optionFaults = (options: readonly Option[], place: LintPlace): readonly LintFinding[] =>
  options.length >= 2
    ? []
    : [finding('tooFewOptions', place, 'der skal være mindst to svar at vælge imellem.', 'Tilføj et svar.')]

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

function referenceFaults({ to, readFrom }: ReferenceQuestion, place: LintPlace, definition: QuestionnaireDefinition) {
  const fault = (says: string, suggestion: string): readonly LintFinding[] => [
    finding('wrongReference', place, says, suggestion),
  ]
  const group = questionsOf(definition).find(({ id }) => id === to)
  if (group?.kind !== 'group') return fault(`»${to}« er ikke en liste, der kan henvises til.`, 'Peg på en liste.')
  if (readFrom === undefined) return []
  const field = group.fields.find(({ id }) => id === readFrom.field)
  if (field?.kind !== 'choice')
    return fault(`»${to}« har ikke et felt »${readFrom.field}« med svar at vælge imellem.`, 'Ret feltets navn.')
  return readFrom.oneOf
    .filter((value) => !field.options.some(({ id }) => id === value))
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
