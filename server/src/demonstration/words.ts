import type { Answer, Answers, Entity, EntityKind, Evidence, IsoDate, Rating, UnknownReason } from '@forud/shared'

/** Short words in which the invented cases are written. */
export const fromChild = (date: IsoDate, text: string): Evidence => ({
  kind: 'barnet',
  date,
  firstHand: true,
  verbatim: false,
  text,
})
/** In the child's own words; quotation marks are set where it is shown. */
export const quoted = (date: IsoDate, text: string): Evidence => ({ ...fromChild(date, text), verbatim: true })
export const fromSchool = (date: IsoDate, origin: string, text: string): Evidence => ({
  kind: 'skole',
  origin,
  date,
  firstHand: true,
  text,
})
export const fromNotifier = (date: IsoDate, text: string): Evidence => ({
  kind: 'underretter',
  origin: 'Underretter',
  date,
  firstHand: false,
  text,
  annex: true,
})
export const fromFiles = (date: IsoDate, text: string): Evidence => ({
  kind: 'sagsakter',
  origin: 'Kommunens tidligere sager',
  date,
  firstHand: false,
  text,
})
export const fromPolice = (date: IsoDate, text: string): Evidence => ({
  kind: 'politi',
  origin: 'Politiets kontaktperson',
  date,
  firstHand: true,
  text,
})
export const ownObservation = (date: IsoDate, text: string): Evidence => ({
  kind: 'egenIagttagelse',
  origin: 'Sagsbehandleren',
  date,
  firstHand: true,
  text,
})

const supported = (evidence: readonly Evidence[]) => (evidence.length === 0 ? {} : { evidence })

/** A circumstance rated now and earlier. */
export const over = (now: Rating, earlier: Rating, ...evidence: readonly Evidence[]): Answer => ({
  now,
  earlier,
  ...supported(evidence),
})
/** Known now; not asked about the time before. */
export const nowOnly = (now: Rating, ...evidence: readonly Evidence[]): Answer => ({
  now,
  earlier: 'uoplyst',
  whyUnknown: { earlier: 'ikkeSpurgt' },
  ...supported(evidence),
})
export const unknownOver = (why: UnknownReason): Answer => ({
  now: 'uoplyst',
  earlier: 'uoplyst',
  whyUnknown: { now: why, earlier: why },
})
export const is = (value: string | number, ...evidence: readonly Evidence[]): Answer => ({
  value,
  ...supported(evidence),
})
export const because = (value: string, reason: string): Answer => ({ value, reason })
export const unknown = (whyUnknown: UnknownReason): Answer => ({ value: 'uoplyst', whyUnknown })
export const several = (...values: readonly string[]): Answer => ({ values })

export type NewEntity = Omit<Entity, 'revision'>
const row = (kind: EntityKind, id: string, answers: Answers): NewEntity => ({ kind, id, answers })

type Said = { readonly [field: string]: string | number | readonly string[] }
const answersOf = (said: Said): Answers =>
  Object.fromEntries(
    Object.entries(said).map(([field, value]) => [field, typeof value === 'object' ? { values: value } : { value }]),
  )

export const person = (id: string, said: Said) => row('person', id, answersOf(said))
export const sibling = (id: string, said: Said, reason?: string): NewEntity => {
  const answers = answersOf(said)
  return row(
    'child',
    id,
    reason === undefined ? answers : { ...answers, egenVurdering: because('nejBegrundes', reason) },
  )
}
export const incident = (id: string, said: Said) => row('incident', id, answersOf(said))
export const plan = (id: string, said: Said) => row('plan', id, answersOf(said))
export const employee = (id: string, said: Said) => row('employee', id, answersOf(said))
export const schoolContact = (id: string, said: Said) => row('schoolContact', id, answersOf(said))
export const safetyPlan = (id: string, said: Said) => row('safetyPlan', id, answersOf(said))
export const action = (id: string, said: Said) => row('action', id, answersOf(said))
export const precaution = (id: string, said: Said) => row('precaution', id, answersOf(said))
