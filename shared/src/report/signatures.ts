import { momentText } from './dates.js'
import type { Block, Fact, SignatureRow } from './document.js'
import { levelName, reviewDecisionNames, roleNames } from './texts.js'
import { nameOf, type View } from './view.js'
import { uncapitalised, written } from './words.js'

/** Who answers for the assessment: sent, reviewed, approved. A missing signature is said, never left blank. */
export function signatureRows(view: View): readonly SignatureRow[] {
  const { assessed, statement, approval } = view.input
  const given = statement?.givenAt === undefined ? undefined : { by: statement.by, at: statement.givenAt }
  const sent = assessed.by === undefined || assessed.at === undefined ? undefined : { by: assessed.by, at: assessed.at }
  const level = assessed.content.conclusion.level
  return [
    signature(view, roleNames.caseworker, sent, `Fastsatte niveauet${level ? ` ${levelName(level)}` : ''} og sendte`),
    signature(view, roleNames.consultant, given, reviewed(statement?.decision)),
    signature(view, roleNames.leader, approval, 'Godkendte vurderingen'),
  ]
}

const reviewed = (decision: keyof typeof reviewDecisionNames | undefined): string =>
  decision === undefined
    ? 'Gennemså vurderingen'
    : `Gennemså vurderingen: ${uncapitalised(reviewDecisionNames[decision])}`

type Signed = { readonly by: string; readonly at: string }
function signature(view: View, role: string, signed: Signed | undefined, what: string): SignatureRow {
  return signed === undefined
    ? { role, name: 'Ikke underskrevet', at: '', what: '', signed: false }
    : { role, name: nameOf(view, signed.by), at: momentText(signed.at), what, signed: true }
}

/** The same three, for the first page. */
export const signatureLine = (view: View): readonly Fact[] =>
  signatureRows(view).map(({ role, name, at, signed }) =>
    signed ? { label: role, value: `${name}, ${at}` } : { label: role, value: name, state: 'unanswered' },
  )

/** Signatures, the leader's conditions, the fixed text and what the print is made of. */
export function closingBlocks(view: View): readonly Block[] {
  const conditions = conditionFacts(view)
  return [
    { is: 'heading', level: 2, text: 'Underskrifter' },
    { is: 'signatures', rows: signatureRows(view) },
    ...(conditions.length > 0 ? [{ is: 'facts', rows: conditions } as const] : []),
    { is: 'heading', level: 2, text: 'Om dokumentet' },
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
