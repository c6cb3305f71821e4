import { risikovurderingV1 } from '../../../../shared/src/questionnaires/risikovurdering/v1/index.js'
import type { Answer, Answers, Evidence, Rating } from '../../../../shared/src/questionnaire/answers.js'

/** Answers by the number that people cite: `C1`. `undefined`: blank. */
export type Coded = { readonly [code: string]: Answer | undefined }

/** The day on which every case is evaluated, a Sunday. */
export const today = '2026-11-22'

export const fromChild: Evidence = { kind: 'barnet', origin: 'Barnet', date: '2026-11-20', firstHand: true }
export const fromSchool: Evidence = { kind: 'skole', origin: 'Klasselæreren', date: '2026-11-20', firstHand: true }
const evidence = [fromChild, fromSchool]

/** »Nu« as said, »Tidligere« looked for and absent. */
export const now = (rating: Rating): Answer => ({ now: rating, earlier: 'nej', evidence })
/** »Tidligere« as said, »Nu« looked for and absent. */
export const earlier = (rating: Rating): Answer => ({ now: 'nej', earlier: rating, evidence })
export const is = (value: string | number): Answer => ({ value, evidence })
export const several = (...values: readonly string[]): Answer => ({ values })
export const text = (value: string): Answer => ({ value })
/** Answered »Uoplyst«, which is a finding. */
export const unknown: Answer = { value: 'uoplyst', whyUnknown: 'ikkeAfklaret' }
export const blank = undefined

const ids = new Map(
  risikovurderingV1.sections.flatMap(({ questions }) => questions.map(({ code, id }) => [code, id] as const)),
)

export const idOf = (code: string): string => {
  const id = ids.get(code)
  if (id === undefined) throw new Error(`There is no question ${code}.`)
  return id
}

export const codeOf = (id: string): string => {
  const found = [...ids].find(([, other]) => other === id)
  if (found === undefined) throw new Error(`There is no question ${id}.`)
  return found[0]
}

export const byId = (coded: Coded): Answers =>
  Object.fromEntries(
    Object.entries(coded).flatMap(([code, answer]) => (answer === undefined ? [] : [[idOf(code), answer]])),
  )
