import type { PersonInvolvement } from '../../assessment/conclusion.js'
import type { Gate, GateState } from '../../assessment/gate.js'

/** May this person be contacted? In words, with the form that goes with them. */
export type Contact = { readonly is: 'closed' | 'conditional' | 'open'; readonly words: string }

const byGate: { readonly [is in GateState['is']]: Contact } = {
  closed: { is: 'closed', words: 'Må ikke kontaktes' },
  reassessmentRequired: { is: 'closed', words: 'Må ikke kontaktes – ny vurdering mangler' },
  conditional: { is: 'conditional', words: 'Kun under forholdsreglerne' },
  open: { is: 'open', words: 'Kan inddrages' },
}

/** The same words wherever a person stands. */
export const personGateWords: { readonly [is in GateState['is']]: string } = {
  closed: byGate.closed.words,
  reassessmentRequired: byGate.reassessmentRequired.words,
  conditional: byGate.conditional.words,
  open: byGate.open.words,
}

/** What holds now. Whoever is not decided on stays closed (decisions 11). */
export const contactNow =
  ({ people }: Gate) =>
  (person: string): Contact =>
    byGate[people.find((decided) => decided.person === person)?.state ?? 'closed']

const byDecision: { readonly [decision in PersonInvolvement]: Contact } = {
  kanInddrages: byGate.open,
  underForholdsregler: byGate.conditional,
  ikkeEndnu: { is: 'closed', words: 'Må ikke kontaktes endnu' },
  ikkeRelevant: { is: 'closed', words: 'Må ikke kontaktes – ikke relevant' },
}

/** What an assessment decided, person for person. */
export const contactDecided =
  (decisions: readonly { readonly person: string; readonly decision?: PersonInvolvement }[]) =>
  (person: string): Contact => {
    const decision = decisions.find((decided) => decided.person === person)?.decision
    return decision === undefined ? byGate.closed : byDecision[decision]
  }
