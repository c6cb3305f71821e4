import { useState } from 'react'

/**
 * Back to exactly where one was: same scroll, same field. The browser gives focus back by itself, unless the row was
 * drawn anew meanwhile.
 */
export function useComingBack(question: string): () => void {
  const [from] = useState(() => ({ element: document.activeElement, scroll: window.scrollY }))
  return () => {
    setTimeout(() => {
      const place = [from.element, fieldOf(question), document.querySelector('h1')].find(isThere)
      if (place !== undefined && document.activeElement !== place) place.focus({ preventScroll: true })
      if (window.scrollY !== from.scroll) window.scrollTo({ top: from.scroll })
    }, 0)
  }
}

const isThere = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element !== document.body

const fieldOf = (question: string): Element | null | undefined =>
  document.getElementById(question)?.querySelector('[tabindex="0"]')
