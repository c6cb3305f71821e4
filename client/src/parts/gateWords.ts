import type { Gate, GateReason, GateState } from '@forud/shared'
import { dateText } from '../design/danish.js'
import type { IconName } from '../design/Icon.js'

type GateWords = {
  readonly title: string
  readonly tone: 'closed' | 'conditional' | 'open'
  readonly icon: IconName
}

/** The state of the gate in words. Whatever is not clearly open reads as closed. */
export function gateWords(state: GateState): GateWords {
  switch (state.is) {
    case 'closed':
      return { title: 'Forældre og netværk må ikke kontaktes', tone: 'closed', icon: 'error' }
    case 'reassessmentRequired':
      return {
        title: 'Forældre og netværk må ikke kontaktes – vurderingen skal fornyes',
        tone: 'closed',
        icon: 'error',
      }
    case 'conditional':
      return state.met
        ? {
            title: 'Forældre og netværk må kun kontaktes under disse forholdsregler',
            tone: 'conditional',
            icon: 'warning',
          }
        : {
            title: 'Forældre og netværk må ikke kontaktes, før disse forholdsregler er opfyldt',
            tone: 'closed',
            icon: 'error',
          }
    case 'open':
      return {
        title: `Forældre og netværk kan inddrages til og med ${dateText(state.until)}`,
        tone: 'open',
        icon: 'success',
      }
  }
}

const reasons: { readonly [reason in GateReason]: string } = {
  noApproval: 'Der er endnu ingen godkendt vurdering. Indtil da er udgangspunktet, at ingen må kontaktes.',
  notYet: 'Den godkendte vurdering siger, at de ikke må inddrages endnu.',
  provisional: 'Den godkendte vurdering er foreløbig eller på et højt niveau og kan ikke alene åbne for kontakt.',
  precautionsMissing: 'Vurderingen kræver forholdsregler, men der er ikke skrevet nogen.',
  precautionsOpen: 'Mindst én forholdsregel er ikke udført endnu.',
  precautionsMet: 'Alle forholdsregler er markeret udført. De skal også være på plads, mens kontakten står på.',
  approved: 'Den godkendte vurdering giver ikke grundlag for at udskyde inddragelsen.',
  expired: 'Fristen for ny stillingtagen er overskredet.',
}

export const gateReason = ({ reason, state }: Gate): string =>
  state.is === 'reassessmentRequired'
    ? `${reasons[reason]} Den gjaldt til og med ${dateText(state.since)}.`
    : reasons[reason]

export { personGateWords } from '@forud/shared'

/** For a row in a list. */
export const shortGateWords: { readonly [is in GateState['is']]: string } = {
  closed: 'Ingen kontakt',
  conditional: 'Kun under forholdsregler',
  open: 'Kan inddrages',
  reassessmentRequired: 'Ingen kontakt – forny',
}
