import { useMemo, useSyncExternalStore } from 'react'
import { steady, useStore } from '../store/hooks.js'
import type { AssessmentStore } from '../store/store.js'
import { keptIn, type Kept } from './kept.js'

/** The texts that were not chosen there. `isHere` must be the same function from render to render. */
export function useKept(isHere: (kept: Kept) => boolean): readonly Kept[] {
  const store = useStore()
  const read = useMemo(() => steady((from: AssessmentStore) => keptIn(from).filter(isHere)), [isHere])
  return useSyncExternalStore(store.subscribe, () => read(store))
}
