import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Evaluation } from '@forud/shared'
import type { Saving } from '../../design/SaveStatus.js'
import { derivationOf } from './derivation.js'
import type { Derived } from './derived.js'
import { isSame } from './same.js'
import type { AssessmentStore } from './store.js'
import { unsavedPieces, type State, type Sync } from './sync.js'

export const StoreContext = createContext<AssessmentStore | undefined>(undefined)

export function useStore(): AssessmentStore {
  const store = useContext(StoreContext)
  if (store === undefined) throw new Error('A part of the assessment was rendered outside its store.')
  return store
}

/** A part of what is in the store. The component renders again only when that part holds something else than before. */
function useSlice<T>(store: AssessmentStore, read: () => T): T {
  return useSyncExternalStore(store.subscribe, read)
}

/** Gives back the value from before when the new one holds the same, so that nothing renders for it. */
export function steady<Input, T>(select: (input: Input) => T): (input: Input) => T {
  let last: { readonly input: Input; readonly value: T } | undefined
  return (input) => {
    if (last?.input === input) return last.value
    const value = select(input)
    last = { input, value: last !== undefined && isSame(last.value, value) ? last.value : value }
    return last.value
  }
}

/** `select` must be the same function from render to render: state it outside the component, or memoize it. */
export function useWritten<T>(select: (state: State) => T): T {
  const store = useStore()
  const kept = useMemo(() => steady(select), [select])
  return useSlice(store, () => kept(store.read()))
}

/** What follows from the answers; a moment after they are painted. */
export function useDerived<T>(select: (derived: Derived) => T): T {
  const store = useStore()
  const kept = useMemo(() => steady(select), [select])
  const { subscribe, shown } = derivationOf(store)
  return useSyncExternalStore(subscribe, () => kept(shown()))
}

const evaluationOf = ({ evaluation }: Derived): Evaluation => evaluation
export const useEvaluation = (): Evaluation => useDerived(evaluationOf)

/** Answers from another version that still wait for somebody. */
export const useUnconfirmed = () => useDerived(unconfirmedOf)
const unconfirmedOf = ({ unconfirmed }: Derived) => unconfirmed

export const useConclusion = () => useWritten(conclusionOf)
const conclusionOf = ({ document }: State) => document.content.conclusion

export function useStage() {
  const store = useStore()
  return useSlice(store, store.stage)
}

export function useView() {
  const store = useStore()
  return useSlice(store, store.view)
}

/** How far what was typed has come, as it is said in words. */
export const useSaving = (): Saving => useWritten(savingOf)

export function savingOf({ sync }: State): Saving {
  if (sync.halted?.is === 'ended') return { is: 'ended' }
  if (sync.halted !== undefined || sync.failures > 0) return { is: 'retrying' }
  if (isWaiting(sync)) return { is: 'saving' }
  return sync.savedAt === undefined ? { is: 'nothingToSave' } : { is: 'saved', at: sync.savedAt }
}

const isWaiting = ({ dirty, sending }: Sync): boolean => dirty.length > 0 || sending !== undefined

export const isUnsaved = ({ sync }: State): boolean => unsavedPieces(sync).length > 0
