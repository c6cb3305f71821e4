type Way = 1 | -1

/** Moves focus to the next place where an answer is given, or to the one before: the other column, another question. */
export function goOn(from: HTMLElement, way: Way = 1): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('[data-go-on]')]
  const here = places.findLastIndex((place) => place.contains(from) || isBefore(place, from))
  // Back from what belongs to an answer, its sources for example, leads to the answer.
  const isInside = places[here]?.contains(from) === true
  const found = searched(places, way === -1 && !isInside ? here : here + way, way)
  if (found === undefined) return false
  arriveAt(found)
  return true
}

/** Moves focus into what was just unfolded. */
export function goInto(id: string): void {
  const control = controlIn(document.getElementById(id))
  if (control !== undefined) arriveAt(control)
}

/** The whole question comes into view, and no more moves than that needs. */
function arriveAt(control: HTMLElement): void {
  control.focus({ preventScroll: true })
  const question = control.closest('[data-question]')
  if (question !== null) question.scrollIntoView({ block: 'nearest' })
  control.scrollIntoView({ block: 'nearest' })
}

/** A place may be without a control, where there is nobody to choose between. */
function searched(places: readonly HTMLElement[], start: number, way: Way): HTMLElement | undefined {
  for (let place = start; places[place] !== undefined; place += way) {
    const control = controlIn(places[place])
    if (control !== undefined) return control
  }
  return undefined
}

/** What is chosen comes first: a key must never meet another answer than the one that was given. */
const wanted = ['[tabindex="0"]', 'input:checked', 'input:enabled, textarea, select, button, a']
const controlIn = (place: HTMLElement | null | undefined): HTMLElement | undefined =>
  wanted.flatMap((selector) => place?.querySelector<HTMLElement>(selector) ?? [])[0]

const isBefore = (place: Node, other: Node): boolean =>
  (place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
