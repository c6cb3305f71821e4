/** To the first place that waits for a choice. False where none does. */
export function focusClash(): boolean {
  const panel = document.querySelector<HTMLElement>('[data-clash]')
  panel?.focus({ preventScroll: true })
  panel?.scrollIntoView({ block: 'start' })
  return panel !== null
}
