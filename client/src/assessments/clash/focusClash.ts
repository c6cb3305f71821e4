import type { Piece } from '../store/document.js'

/** To what waits for a choice: that place, or the first. False where nothing waits. */
export function focusClash(piece?: Piece): boolean {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-clash]')]
  const panel = panels.find(({ dataset }) => dataset['clash'] === piece) ?? panels[0]
  panel?.focus({ preventScroll: true })
  panel?.scrollIntoView({ block: 'start' })
  return panel !== undefined
}
