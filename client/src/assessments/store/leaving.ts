import { isUnsaved } from './hooks.js'
import type { AssessmentStore } from './store.js'

/** Saves when the page is hidden or closed, and asks before it is closed with something unsaved. Returns how to stop. */
export function watchLeaving(store: AssessmentStore, page: Window): () => void {
  const save = () => void store.flush()
  const saveWhenHidden = () => {
    if (page.document.visibilityState === 'hidden') save()
  }
  const ask = (event: BeforeUnloadEvent) => {
    if (isUnsaved(store.read())) event.preventDefault()
  }
  page.addEventListener('pagehide', save)
  page.addEventListener('beforeunload', ask)
  page.document.addEventListener('visibilitychange', saveWhenHidden)
  return () => {
    page.removeEventListener('pagehide', save)
    page.removeEventListener('beforeunload', ask)
    page.document.removeEventListener('visibilitychange', saveWhenHidden)
  }
}
