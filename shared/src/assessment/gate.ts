import type { IsoDate, Level, Stage } from '../questionnaire/definition.js'
import type { Involvement, PersonInvolvement } from './conclusion.js'
import { danishDate, type Instant } from './instant.js'

/** May parents and network be contacted? »Lukket« means no contact (decisions 13). */
export type Gate = { readonly state: GateState; readonly reason: GateReason; readonly people: readonly PersonGate[] }
export type GateState =
  | { readonly is: 'closed' }
  | { readonly is: 'conditional'; readonly met: boolean; readonly precautions: readonly PrecautionState[] }
  | { readonly is: 'open'; readonly until: IsoDate }
  | { readonly is: 'reassessmentRequired'; readonly since: IsoDate }
export type GateReason =
  | 'noApproval'
  | 'notYet'
  | 'provisional'
  | 'precautionsMissing'
  | 'precautionsOpen'
  | 'precautionsMet'
  | 'approved'
  | 'expired'
export type PrecautionState = {
  readonly id: string
  readonly label: string
  readonly owner: string
  readonly deadline?: string
  readonly done: boolean
}
export type PersonGate = { readonly person: string; readonly state: GateState['is'] }

/** What an approved assessment says about contact. The latest approval governs until its successor is approved. */
export type GoverningApproval = {
  readonly stage: Stage
  readonly level: Level
  readonly involvement: Involvement
  readonly reassessBy: IsoDate
  readonly approvedAt: Instant
  readonly persons: readonly { readonly person: string; readonly decision: PersonInvolvement }[]
  readonly precautions: readonly PrecautionState[]
}

/** The gate now. Without an approval it is closed, from the first second (G-01). */
export function gateOf(approval: GoverningApproval | undefined, now: Instant): Gate {
  if (approval === undefined) return { state: { is: 'closed' }, reason: 'noApproval', people: [] }
  const { state, reason } = stateOf(approval, danishDate(now))
  const people = approval.persons.map(({ person, decision }) => ({ person, state: stricter(state, decision) }))
  return { state, reason, people }
}

function stateOf(approval: GoverningApproval, today: IsoDate): { state: GateState; reason: GateReason } {
  if (today > approval.reassessBy) {
    return { state: { is: 'reassessmentRequired', since: approval.reassessBy }, reason: 'expired' }
  }
  switch (approval.involvement) {
    case 'ikkeEndnu':
      return { state: { is: 'closed' }, reason: 'notYet' }
    case 'underForholdsregler':
      return conditionalState(approval)
    case 'kanInddrages':
      // Stage 1 never opens the gate, and neither does level 3 or 4 (decisions 1, G-02, G-05).
      return approval.stage === 1 || approval.level >= 3
        ? { state: { is: 'closed' }, reason: 'provisional' }
        : { state: { is: 'open', until: approval.reassessBy }, reason: 'approved' }
  }
}

function conditionalState({ precautions }: GoverningApproval): { state: GateState; reason: GateReason } {
  if (precautions.length === 0) return { state: { is: 'closed' }, reason: 'precautionsMissing' }
  const met = precautions.every(({ done }) => done)
  return { state: { is: 'conditional', met, precautions }, reason: met ? 'precautionsMet' : 'precautionsOpen' }
}

function stricter(state: GateState, decision: PersonInvolvement): GateState['is'] {
  if (state.is === 'closed' || state.is === 'reassessmentRequired') return state.is
  switch (decision) {
    case 'kanInddrages':
      return state.is
    case 'underForholdsregler':
      return 'conditional'
    case 'ikkeEndnu':
    case 'ikkeRelevant':
      return 'closed'
  }
}
