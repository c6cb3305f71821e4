import { useState } from 'react'
import { isUnsaved, useStore } from './hooks.js'

/** Saves what was typed last, before something that must stand on what the server has. `unsaved`: it could not. */
export function useSavedFirst(): { readonly unsaved: boolean; readonly saveFirst: () => Promise<boolean> } {
  const store = useStore()
  const [unsaved, setUnsaved] = useState(false)
  const saveFirst = async (): Promise<boolean> => {
    await store.flush()
    const left = isUnsaved(store.read())
    setUnsaved(left)
    return !left
  }
  return { unsaved, saveFirst }
}
