import type { AssessmentView } from '@forud/shared'
import { useMemo, useSyncExternalStore } from 'react'
import { steady, useStore } from '../store/hooks.js'
import type { AssessmentStore } from '../store/store.js'
import type { Sync } from '../store/sync.js'
import { keptIn, type Kept } from './kept.js'

type Known = Pick<Sync, 'loses' | 'noted'> & { readonly view: AssessmentView; readonly kept: readonly Kept[] }
const known = new WeakMap<AssessmentStore, Known>()

/** Gathered anew only when something has come or gone: a keystroke is neither. */
function gathered(store: AssessmentStore): readonly Kept[] {
  const { loses, noted } = store.read().sync
  const view = store.view()
  const last = known.get(store)
  if (last?.loses === loses && last.noted === noted && last.view === view) return last.kept
  const kept = keptIn(store)
  known.set(store, { loses, noted, view, kept })
  return kept
}

/** The texts that were not chosen there. `isHere` must be the same function from render to render. */
export function useKept(isHere: (kept: Kept) => boolean): readonly Kept[] {
  const store = useStore()
  const select = useMemo(() => steady((all: readonly Kept[]) => all.filter(isHere)), [isHere])
  return useSyncExternalStore(store.subscribe, () => select(gathered(store)))
}
