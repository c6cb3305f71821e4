import { useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from '../store/hooks.js'

/** What somebody is writing in stays where it is on the screen when something comes or goes above it. `count`: how much is there. */
export function useSteadyPage(count: number): void {
  const store = useStore()
  const before = useRef<{ readonly focused: Element; readonly top: number }>(undefined)
  useEffect(() => {
    let known = count
    // Told before the page is drawn: the field is where it was.
    return store.subscribe(() => {
      const { length } = store.read().sync.clashes
      const focused = document.activeElement
      if (length === known || focused === null || focused === document.body) return
      known = length
      before.current = { focused, top: focused.getBoundingClientRect().top }
    })
  }, [store, count])
  useLayoutEffect(() => {
    const was = before.current
    before.current = undefined
    const moved = was?.focused.isConnected === true ? was.focused.getBoundingClientRect().top - was.top : 0
    if (moved !== 0) window.scrollBy(0, moved)
  }, [count])
}
