import {
  inDanishOrder,
  caseEndpoints,
  findQuestion,
  type ChildWrite,
  type Colleague,
  type NewCase,
  type QuestionnaireDefinition,
} from '@forud/shared'
import type { FormError } from '../design/ErrorSummary.js'
import type { Choice } from '../design/Select.js'
import { onePerField } from '../parts/formErrors.js'
import { cprDigits } from './cpr.js'

export type NewCaseDraft = {
  readonly caseNumber: string
  readonly childName: string
  readonly cpr: string
  readonly receivedAt: string | undefined
  readonly occasion: string | undefined
  readonly responsible: string | undefined
}
type Checked =
  { readonly ok: true; readonly value: NewCase } | { readonly ok: false; readonly errors: readonly FormError[] }

/** What the form says, checked by the same shape as on the server. */
export function checkNewCase({ cpr, ...draft }: NewCaseDraft): Checked {
  const read = caseEndpoints.createCase.body?.parse({
    ...draft,
    caseNumber: orNothing(draft.caseNumber),
    childName: orNothing(draft.childName),
    cpr: cprDigits(cpr) ?? orNothing(cpr),
  })
  if (read === undefined) return { ok: false, errors: [] }
  return read.ok ? read : { ok: false, errors: onePerField(read.errors) }
}

type CheckedChild =
  { readonly ok: true; readonly value: ChildWrite } | { readonly ok: false; readonly errors: readonly FormError[] }

/** What is known of the child now. */
export function checkChild(name: string, cpr: string): CheckedChild {
  const read = caseEndpoints.writeChild.body?.parse({
    childName: orNothing(name),
    cpr: cprDigits(cpr) ?? orNothing(cpr),
  })
  if (read === undefined) return { ok: false, errors: [] }
  return read.ok ? read : { ok: false, errors: onePerField(read.errors) }
}

/** A field left empty was not filled in. */
const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** What may have started it: the options of the questionnaire's own question, so that it is answered once. */
export function occasions(definition: QuestionnaireDefinition): readonly Choice[] {
  const occasion = definition.caseUse.notification?.occasion
  const question = occasion === undefined ? undefined : findQuestion(definition, occasion)
  return question?.kind === 'choice' ? question.options.map(({ id, label }) => ({ value: id, label })) : []
}

/** Caseworkers, one's own team first. */
export const responsibles = (colleagues: readonly Colleague[]): readonly Choice[] =>
  colleagues
    .filter(({ role }) => role === 'caseworker')
    .toSorted((one, other) => other.sameTeam.localeCompare(one.sameTeam) || inDanishOrder(one.name, other.name))
    .map(({ id, name, sameTeam }) => ({ value: id, label: sameTeam === 'yes' ? name : `${name} (andet team)` }))
