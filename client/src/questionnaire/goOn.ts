/** Moves focus to the next place where an answer is given: the other column, or the next question. */
export function goOn(from: HTMLElement): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('[data-go-on]')]
  const next = places[places.indexOf(from) + 1]
  const control = next?.querySelector<HTMLElement>('[tabindex="0"], input, textarea, select, button')
  if (control === undefined || control === null) return false
  control.focus()
  control.scrollIntoView({ block: 'nearest' })
  return true
}
