import { isUnsaved } from './hooks.js'
import type { AssessmentStore } from './store.js'

type Watched = Pick<AssessmentStore, 'read' | 'flush' | 'wake'>

/**
 * Saves when the page is hidden or closed, asks before it is closed with something unsaved, and tries again at once when
 * somebody or the connection is back. Returns how to stop.
 */
export function watchLeaving(store: Watched, page: Window): () => void {
  const save = () => void store.flush()
  const onVisibility = () => {
    if (page.document.visibilityState === 'hidden') save()
    else store.wake()
  }
  const ask = (event: BeforeUnloadEvent) => {
    if (isUnsaved(store.read())) event.preventDefault()
  }
  const watched = [
    [page, 'pagehide', save],
    [page, 'pageshow', store.wake],
    [page, 'focus', store.wake],
    [page, 'online', store.wake],
    [page.document, 'visibilitychange', onVisibility],
  ] as const
  for (const [target, event, act] of watched) target.addEventListener(event, act)
  page.addEventListener('beforeunload', ask)
  return () => {
    for (const [target, event, act] of watched) target.removeEventListener(event, act)
    page.removeEventListener('beforeunload', ask)
  }
}
