import type { Derived } from './derived.js'
import { createOnlyWords } from './onlyWords.js'
import { createScheduler } from './scheduler.js'
import type { AssessmentStore } from './store.js'

/**
 * What follows from the answers, as the page shows it. A key or a choice is painted first, and what follows from it is
 * worked out right after; while words are written on, in a pause. So it never stands in the way of the next key.
 */
export type Derivation = {
  readonly subscribe: (listener: () => void) => () => void
  readonly shown: () => Derived
}

/** One for each store: all that is shown of it is worked out at the same time. */
export function derivationOf(store: AssessmentStore): Derivation {
  const known = derivations.get(store)
  if (known !== undefined) return known
  const made = createDerivation(store)
  derivations.set(store, made)
  return made
}
const derivations = new WeakMap<AssessmentStore, Derivation>()

const timing = { pause: 250, atMost: 1000 }

function createDerivation(store: AssessmentStore): Derivation {
  const listeners = new Set<() => void>()
  let shown: Derived | undefined
  let stop = () => {}
  const derive = () => {
    const before = shown
    if (before === undefined) return
    shown = store.derived()
    if (shown !== before) for (const listener of listeners) listener()
  }
  const begin = () => {
    shown = store.derived()
    stop = watch(store, derive)
  }
  const end = () => {
    shown = undefined
    stop()
  }
  return {
    shown: () => shown ?? store.derived(),
    subscribe: (listener) => {
      if (listeners.size === 0) begin()
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) end()
      }
    },
  }
}

/** Says when it is time to work out again what follows. Returns how to stop. */
function watch({ definition, read, subscribe }: AssessmentStore, derive: () => void): () => void {
  const isOnlyWords = createOnlyWords(definition)
  const inPause = createScheduler(derive, timing)
  const afterPaint = createAfterPaint(() => {
    inPause.cancel()
    derive()
  })
  let seen = read().document
  const stop = subscribe(() => {
    const before = seen
    seen = read().document
    // Whoever turns to another stage, or leads somewhere, counts on what is asked there.
    if (seen === before) derive()
    else if (isOnlyWords(before, seen)) inPause.soon()
    else afterPaint()
  })
  return () => {
    stop()
    inPause.cancel()
  }
}

/** Runs once when the next frame has been drawn, however often it is asked for before. */
function createAfterPaint(run: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() =>
      setTimeout(() => {
        isDue = false
        run()
      }, 0),
    )
  }
}
