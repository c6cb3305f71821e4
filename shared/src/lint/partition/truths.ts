import type { Truth } from '../../questionnaire/condition.js'

/** The truths that a condition can still have while some answers are open, as bits. */
export type Truths = number

export const holds = 1
export const fails = 2
/** Cannot be told: blank or »Uoplyst«. */
export const untold = 4
export const doesNotHold = fails | untold

export const bitOf = (truth: Truth): Truths => (truth === undefined ? untold : truth ? holds : fails)

export const negated = (truths: Truths): Truths =>
  (truths & untold) | (truths & holds ? fails : 0) | (truths & fails ? holds : 0)

// Each part is taken to vary freely; where that is not so, the search settles the answers that parts share first.

export function conjoined(parts: readonly Truths[]): Truths {
  const every = (bits: Truths): boolean => parts.every((part) => (part & bits) !== 0)
  const some = (bit: Truths): boolean => parts.some((part) => (part & bit) !== 0)
  return (every(holds) ? holds : 0) | (some(fails) ? fails : 0) | (every(holds | untold) && some(untold) ? untold : 0)
}

export const disjoined = (parts: readonly Truths[]): Truths => negated(conjoined(parts.map(negated)))

export function counted(count: number, parts: readonly Truths[]): Truths {
  const number = (fits: (part: Truths) => boolean): number => parts.filter(fits).length
  const certain = number((part) => part === holds)
  const mayBeUntold = number((part) => (part & untold) !== 0)
  const eitherWay = number((part) => part === doesHoldOrFail)
  const needed = Math.max(0, count - certain - mayBeUntold)
  return (
    (number((part) => (part & holds) !== 0) >= count ? holds : 0) |
    (number((part) => (part & fails) === 0) < count ? fails : 0) |
    (needed <= Math.min(eitherWay, count - 1 - certain) ? untold : 0)
  )
}

const doesHoldOrFail = holds | fails
