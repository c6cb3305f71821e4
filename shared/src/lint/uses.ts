import type { Question, QuestionKind, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { questionsIn } from '../questionnaire/conditionReasons.js'
import { questionsOf } from '../questionnaire/program.js'
import { finding, type LintFinding } from './finding.js'
import { atUse } from './places.js'

/** A question that something outside the form uses, and what it must be for that. */
type Use = {
  readonly name: string
  readonly id: string
  readonly kinds?: readonly QuestionKind[]
  /** An answer that must be there. */
  readonly option?: string
}

const usesOf = ({ heardAlone, missingInformation, lowLevelNeeds, levelDemands, caseUse }: QuestionnaireDefinition) => {
  const { notification, channels } = caseUse
  const uses: readonly Use[] = [
    { name: 'heardAlone', id: heardAlone.question, kinds: ['choice'], option: heardAlone.option },
    { name: 'missingInformation', id: missingInformation, kinds: ['text'] },
    ...lowLevelNeeds.map((id) => ({ name: 'lowLevelNeeds', id })),
    ...levelDemands.map(({ question }) => ({ name: 'levelDemands', id: question })),
    ...(notification === undefined ? [] : notificationUses(notification)),
    ...(channels === undefined
      ? []
      : Object.values(channels).map((id): Use => ({ name: 'channels', id, kinds: ['multipleChoice'] }))),
  ]
  return uses
}

const notificationUses = ({
  occasion,
  receivedAt,
  acuteAssessed,
  acuteAssessedAt,
  notANotification,
}: NonNullable<QuestionnaireDefinition['caseUse']['notification']>): readonly Use[] => [
  { name: 'notification', id: occasion, kinds: ['choice'] },
  { name: 'notification', id: receivedAt, kinds: ['dateTime'] },
  { name: 'notification', id: acuteAssessed, kinds: ['choice'], option: notANotification },
  { name: 'notification', id: acuteAssessedAt, kinds: ['dateTime'] },
]

/** What the case uses the answers for must be questions that can be used so. */
export function useFaults(definition: QuestionnaireDefinition): readonly LintFinding[] {
  const byId = new Map(questionsOf(definition).map((question) => [question.id, question]))
  return [
    ...usesOf(definition).flatMap((use) => useFault(use, byId.get(use.id))),
    ...definition.levelDemands
      .filter(({ question, refusedWhen }) => !questionsIn(refusedWhen).includes(question))
      .map(({ question }) =>
        finding(
          'wrongUse',
          atUse('levelDemands'),
          `kravet gælder »${question}«, men betingelsen læser et andet svar.`,
          'Lad betingelsen læse det spørgsmål, som kravet fører hen til.',
        ),
      ),
  ]
}

function useFault(use: Use, question: Question | undefined): readonly LintFinding[] {
  const { name, id, kinds } = use
  const place = atUse(name)
  if (question === undefined)
    return [finding('unknownReference', place, `spørgsmålet »${id}« findes ikke.`, 'Ret id’et, eller fjern brugen.')]
  if (kinds === undefined || kinds.includes(question.kind)) return optionFault(use, question)
  const says = `»${id}« kan ikke bruges sådan: det er ${question.kind} og skal være ${kinds.join(' eller ')}.`
  return [finding('wrongUse', place, says, 'Peg på et spørgsmål af den rette slags.')]
}

function optionFault({ name, id, option }: Use, question: Question): readonly LintFinding[] {
  if (option === undefined || question.kind !== 'choice') return []
  const used = question.options.find((one) => one.id === option)
  if (used === undefined) {
    const possible = question.options.map((one) => one.id).join(', ')
    const says = `»${id}« har ikke svaret »${option}«.`
    return [finding('impossibleOption', atUse(name), says, `Vælg blandt: ${possible}.`)]
  }
  if (name !== 'heardAlone' || used.leavesOpen !== true) return []
  const says = `svaret »${used.id}« lader spørgsmålet stå åbent, så grundlaget kan aldrig blive tilstrækkeligt.`
  return [
    finding('wrongUse', atUse(name), says, 'Lad det svar, der siger, at barnet er hørt alene, afklare spørgsmålet.'),
  ]
}
