import { danishDate, type Instant } from '../assessment/instant.js'
import type { Statement } from '../assessment/review.js'
import { dateText, momentText } from './dates.js'
import type { Block, Fact, SignatureRow } from './document.js'
import { levelName, reviewDecisionNames, roleNames } from './texts.js'
import { nameOf, type View } from './view.js'
import { uncapitalised, written } from './words.js'

type Signed = { readonly by: string; readonly at: Instant }
type Signer = { readonly role: string; readonly what: string; readonly signed: Signed | undefined }

/** Who answers for the assessment: sent, reviewed, approved. */
function signers({ input: { assessed, statement, approval } }: View): readonly Signer[] {
  const { by, at, content } = assessed
  const { level } = content.conclusion
  const what =
    level === undefined ? 'Sendte vurderingen' : `Fastsatte niveauet ${levelName(level)} og sendte vurderingen`
  return [
    { role: roleNames.caseworker, what, signed: signedAt(by, at) },
    { role: roleNames.consultant, what: reviewed(statement), signed: signedAt(statement?.by, statement?.givenAt) },
    { role: roleNames.leader, what: 'Godkendte vurderingen', signed: approval },
  ]
}

const signedAt = (by: string | undefined, at: Instant | undefined): Signed | undefined =>
  by === undefined || at === undefined ? undefined : { by, at }

const reviewed = (statement: Statement | undefined): string =>
  statement?.decision === undefined
    ? 'Gennemså vurderingen'
    : `Gennemså vurderingen: ${uncapitalised(reviewDecisionNames[statement.decision])}`

const unsigned = 'Ikke underskrevet'

/** A missing signature is said, never left blank. */
export const signatureRows = (view: View): readonly SignatureRow[] =>
  signers(view).map(({ role, what, signed }) =>
    signed === undefined
      ? { role, name: unsigned, at: '', what: '', signed: false }
      : { role, name: nameOf(view, signed.by), at: momentText(signed.at), what, signed: true },
  )

/** The same three with the day, for the first page. */
export const signatureLine = (view: View): readonly Fact[] =>
  signers(view).map(({ role, signed }) =>
    signed === undefined
      ? { label: role, value: unsigned, state: 'unanswered' }
      : { label: role, value: `${nameOf(view, signed.by)}, ${dateText(danishDate(signed.at))}` },
  )

/** Signatures, the leader's conditions, the fixed text and what the print is made of. */
export function closingBlocks(view: View): readonly Block[] {
  const conditions = conditionFacts(view)
  return [
    { is: 'heading', level: 2, text: 'Underskrifter' },
    { is: 'signatures', rows: signatureRows(view) },
    ...(conditions.length > 0 ? [{ is: 'facts', rows: conditions } as const] : []),
    { is: 'paragraph', text: view.input.definition.fixedText },
    { is: 'facts', shape: 'grid', rows: madeOf(view) },
  ]
}

const conditionFacts = ({ edition, input: { approval } }: View): readonly Fact[] =>
  edition === 'vurdering'
    ? [...written('Lederens vilkår', approval?.conditions), ...written('Modtagere', approval?.recipients)]
    : []

function madeOf({ input: { definition, head, now, contentCode } }: View): readonly Fact[] {
  return [
    { label: 'Spørgeskema', value: `${definition.id}, version ${String(definition.version)}` },
    { label: 'Vurdering', value: `Nr. ${String(head.number)}` },
    { label: 'Udskrevet', value: momentText(now) },
    ...written('Kontrolkode', contentCode),
  ]
}
