import type { QuestionId, QuestionnaireDefinition, Stage } from './definition.js'
import type { Basis, LowLevel } from './evaluation.js'
import { isClarified } from './clarified.js'
import type { Pass } from './pass.js'
import { programOf } from './program.js'

type Known = Pass & {
  readonly unclarified: readonly QuestionId[]
  readonly independentSources: number
  readonly stage: Stage
  readonly fired: boolean
}

/** Oplysningsgrundlag, and what may be said where no rule fired, as the questionnaire's § 3 defines them. */
export function basisOf(
  definition: QuestionnaireDefinition,
  known: Known,
): { readonly basis: Basis; readonly lowLevel?: LowLevel } {
  const basis = known.stage === 1 ? 'utilstraekkeligt' : fullBasis(definition, known)
  if (known.fired) return { basis }
  return {
    basis,
    lowLevel: mayPointToLow(definition, known) ? 'noIndicationAboveLow' : 'noIndicationButInsufficient',
  }
}

function fullBasis(definition: QuestionnaireDefinition, known: Known): Basis {
  const { unclarified, independentSources } = known
  if (unclarified.length === 0 && independentSources >= 2 && heardAlone(definition, known)) return 'tilstraekkeligt'
  return isLimited(definition, known) ? 'begraenset' : 'utilstraekkeligt'
}

/** Every AKUT clarified, at most two KRITISK not, none of them blank, and the gaps accounted for in writing. */
function isLimited(definition: QuestionnaireDefinition, { unclarified, unanswered, subject }: Known): boolean {
  if (unclarified.length > 2) return false
  const { stepOf } = programOf(definition)
  const acuteOpen = unclarified.some((id) => stepOf.get(id)?.question.mark === 'acute')
  const blank = unclarified.some((id) => unanswered.includes(id))
  const account = subject.answers[definition.missingInformation]?.value
  return !acuteOpen && !blank && typeof account === 'string' && account.trim() !== ''
}

function mayPointToLow(definition: QuestionnaireDefinition, known: Known): boolean {
  if (known.stage === 1 || known.unclarified.length > 0 || !heardAlone(definition, known)) return false
  const { stepOf } = programOf(definition)
  return definition.lowLevelNeeds.every((id) => {
    const question = stepOf.get(id)?.question
    return question !== undefined && isClarified(question, known.subject.answers[id])
  })
}

const heardAlone = ({ heardAlone: { question, option } }: QuestionnaireDefinition, { subject }: Known): boolean =>
  subject.answers[question]?.value === option
