import { isMarked } from '../questionnaire/clarified.js'
import type { ChoiceQuestion, Question, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { questionsOf } from '../questionnaire/program.js'
import { finding, type LintFinding } from './finding.js'
import { leavesIn, type Leaf } from './leaves.js'
import { atQuestion } from './places.js'

/** What follows from the marks AKUT and KRITISK. */
export function markFaults(definition: QuestionnaireDefinition): readonly LintFinding[] {
  const leaves = definition.rules.flatMap(({ when }) => leavesIn(when))
  return questionsOf(definition)
    .filter(isMarked)
    .flatMap((question) => [
      ...optionalFault(question),
      ...openFault(question),
      ...unreadFault(question, leaves, definition),
      ...quietFault(question, leaves, definition),
    ])
}

const optionalFault = (question: Question): readonly LintFinding[] =>
  question.required === true
    ? []
    : [
        finding(
          'markedButOptional',
          atQuestion(question),
          'et akut eller kritisk spørgsmål skal besvares; »Uoplyst« er et svar.',
          'Sæt »required«.',
        ),
      ]

/** Every answer leaves it open, so that nothing can ever point to a low level. */
function openFault(question: Question): readonly LintFinding[] {
  const options = question.kind === 'choice' || question.kind === 'multipleChoice' ? question.options : []
  if (options.length === 0 || options.some(({ leavesOpen }) => leavesOpen !== true)) return []
  const says = 'intet svar kan afklare spørgsmålet, så et lavt niveau kan aldrig nås.'
  return [finding('neverClarified', atQuestion(question), says, 'Tilføj et svar, der afklarer det.')]
}

function unreadFault(question: Question, leaves: readonly Leaf[], definition: QuestionnaireDefinition) {
  const read = leaves.filter((leaf) => leaf.question === question.id)
  if (question.mark === 'acute') {
    const isRead =
      question.kind === 'factor' ? read.some((leaf) => 'aspect' in leaf && leaf.aspect === 'now') : read.length > 0
    if (isRead) return []
    const says = `ingen regel læser svaret${question.kind === 'factor' ? ' under Nu' : ''} på det akutte spørgsmål.`
    return [
      finding('acuteButUnread', atQuestion(question), says, 'Skriv en regel, der læser »Ja«, eller fjern mærket.'),
    ]
  }
  if (read.length > 0 || !canAlarm(question, definition)) return []
  const says = 'ingen regel læser det kritiske spørgsmål: et alarmerende svar afklarer det og fører ikke til noget.'
  return [
    finding('criticalButUnread', atQuestion(question), says, 'Skriv en regel, der læser svaret, eller fjern mærket.'),
  ]
}

/**
 * Whether an alarming answer settles the question. Free text is never read by a rule, and where »Ja« reassures the alarming
 * answers leave the question unclarified, which has its own effect on the basis.
 */
function canAlarm(question: Question, { heardAlone }: QuestionnaireDefinition): boolean {
  switch (question.kind) {
    case 'factor':
    case 'rating':
      return question.safe === 'nej'
    case 'choice':
      return question.id !== heardAlone.question
    case 'multipleChoice':
    case 'number':
    case 'scale':
    case 'date':
      return true
    case 'text':
    case 'textList':
    case 'approximateDate':
    case 'dateTime':
    case 'group':
    case 'reference':
      return false
  }
}

/** The only answer that settles a marked choice and that no rule reads is the reassuring one, and must be named so. */
function quietFault(question: Question, leaves: readonly Leaf[], { heardAlone }: QuestionnaireDefinition) {
  if (question.kind !== 'choice' || question.safe !== undefined || question.id === heardAlone.question) return []
  const quiet = quietOptions(question, leaves)
  if (question.mark !== 'acute' && quiet.length !== 1) return []
  const which = quiet.length === 1 ? `, formentlig »${quiet.join('')}«` : ''
  return [
    finding(
      'missingSafe',
      atQuestion(question),
      `der står ikke, hvilket svar der er betryggende${which}; det tæller derfor som afklaret uden kilde.`,
      'Skriv det betryggende svar i »safe«.',
    ),
  ]
}

const quietOptions = ({ id, options }: ChoiceQuestion, leaves: readonly Leaf[]): readonly string[] => {
  const named = leaves.flatMap((leaf) => (leaf.question === id && leaf.op === 'is' ? leaf.oneOf : []))
  return options.filter((option) => option.leavesOpen !== true && !named.includes(option.id)).map((option) => option.id)
}
