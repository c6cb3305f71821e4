import type { FieldError, Instant, QuestionComment, Statement, StatementDraft } from '@forud/shared'

/** The statement with what the consultant has written now. The own level and its time are never written again. */
export function withDraft(statement: Statement, draft: StatementDraft, now: Instant): Statement {
  const { ownLevel, ownLevelAt, by } = statement
  const { comments, ...words } = draft
  return { ...words, ownLevel, ownLevelAt, by, comments: comments.map((comment) => dated(comment, statement, now)) }
}

/** A comment keeps its time until its words change. */
function dated(comment: Omit<QuestionComment, 'at'>, { comments }: Statement, now: Instant): QuestionComment {
  const same = comments.find(({ id, text }) => id === comment.id && text === comment.text)
  return { ...comment, at: same?.at ?? now }
}

const said = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** What a statement lacks before it can be given. */
export function statementGaps(statement: Statement): readonly FieldError[] {
  const { decision, agreesOnInvolvement, agreementReason, conditions } = statement
  if (decision === undefined) return [{ path: 'decision', message: 'Vælg, hvad der skal ske med vurderingen.' }]
  const gaps: FieldError[] = []
  if (decision !== 'godkendt' && !said(conditions))
    gaps.push({ path: 'conditions', message: conditionsWanted[decision] })
  if (decision === 'sendesTilbage') return gaps
  if (agreesOnInvolvement === undefined) {
    gaps.push({ path: 'agreesOnInvolvement', message: 'Angiv, om du er enig i konklusionen om inddragelse.' })
  } else if (agreesOnInvolvement !== 'ja' && !said(agreementReason)) {
    gaps.push({ path: 'agreementReason', message: 'Begrund, hvorfor du ikke er helt enig.' })
  }
  return gaps
}

const conditionsWanted = {
  godkendtMedVilkaar: 'Skriv vilkårene.',
  sendesTilbage: 'Skriv, hvad sagsbehandleren skal ændre.',
} as const
