import type { Truth } from './condition.js'

// Kleene's three-valued logic: an unknown part stays unknown unless the known parts decide the matter.

/** A question put to the answers, ready to be asked again and again. */
export type Test<Subject> = (subject: Subject) => Truth

export const negation =
  <S>(test: Test<S>): Test<S> =>
  (subject) => {
    const truth = test(subject)
    return truth === undefined ? undefined : !truth
  }

export const conjunction =
  <S>(tests: readonly Test<S>[]): Test<S> =>
  (subject) => {
    let truth: Truth = true
    for (const test of tests) {
      const part = test(subject)
      if (part === false) return false
      if (part === undefined) truth = undefined
    }
    return truth
  }

export const disjunction =
  <S>(tests: readonly Test<S>[]): Test<S> =>
  (subject) => {
    let truth: Truth = false
    for (const test of tests) {
      const part = test(subject)
      if (part === true) return true
      if (part === undefined) truth = undefined
    }
    return truth
  }

/** Known to hold when enough parts do; known not to when too few could. */
export const threshold =
  <S>(count: number, tests: readonly Test<S>[]): Test<S> =>
  (subject) => {
    let certain = 0
    let possible = 0
    for (const test of tests) {
      const part = test(subject)
      if (part === true) certain += 1
      if (part !== false) possible += 1
    }
    if (certain >= count) return true
    return possible >= count ? undefined : false
  }
