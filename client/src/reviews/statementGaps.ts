import type { StatementDraft } from '@forud/shared'
import type { FormError } from '../design/ErrorSummary.js'

/** What must be written before the statement can be given; the server says the same. */
export function gapsOf(draft: StatementDraft): readonly FormError[] {
  const { decision } = draft
  if (decision === undefined) return [{ field: 'decision', message: 'Vælg, hvad der skal ske med vurderingen.' }]
  const conditions = decision !== 'godkendt' && isBlank(draft.conditions) ? [wanted[decision]] : []
  return decision === 'sendesTilbage' ? conditions : [...conditions, ...agreementGaps(draft)]
}

function agreementGaps({ agreesOnInvolvement, agreementReason }: StatementDraft): readonly FormError[] {
  if (agreesOnInvolvement === undefined) {
    return [{ field: 'agreesOnInvolvement', message: 'Angiv, om du er enig i konklusionen om inddragelse.' }]
  }
  return agreesOnInvolvement !== 'ja' && isBlank(agreementReason)
    ? [{ field: 'agreementReason', message: 'Begrund, hvorfor du ikke er helt enig.' }]
    : []
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const wanted = {
  sendesTilbage: { field: 'conditions', message: 'Skriv, hvad der skal ændres.' },
  godkendtMedVilkaar: { field: 'conditions', message: 'Skriv vilkårene.' },
} as const
