/** Makes a change that may draw a form afresh, and leaves focus, caret and what is looked at where they were. */
export function keepingPlace(change: () => void): void {
  const place = placeNow()
  change()
  if (place !== undefined) goBack(place)
}

type Place = {
  readonly focused: HTMLElement
  readonly question: string | undefined
  /** Which of the question's controls, where it has no name of its own. */
  readonly index: number
  readonly caret: Caret | undefined
  readonly top: number
}
type Caret = { readonly start: number; readonly end: number; readonly direction: 'forward' | 'backward' | 'none' }

const controls = 'input, select, textarea, button, a[href], [tabindex]'
const controlsIn = (home: Element): readonly HTMLElement[] => [...home.querySelectorAll<HTMLElement>(controls)]

function placeNow(): Place | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
  const home = focused.closest('[data-question]')
  return {
    focused,
    question: home?.getAttribute('data-question') ?? undefined,
    index: home === null ? -1 : controlsIn(home).indexOf(focused),
    caret: caretIn(focused),
    top: focused.getBoundingClientRect().top,
  }
}

function goBack(place: Place): void {
  const target = place.focused.isConnected ? place.focused : successorOf(place)
  if (target === undefined) return
  if (document.activeElement !== target) {
    target.focus({ preventScroll: true })
    if (place.caret !== undefined) setCaret(target, place.caret)
  }
  const moved = target.getBoundingClientRect().top - place.top
  if (moved !== 0) window.scrollBy(0, moved)
}

function successorOf({ focused, question, index }: Place): HTMLElement | undefined {
  const named = focused.id === '' ? null : document.getElementById(focused.id)
  if (named !== null) return named
  const home = question === undefined ? null : document.querySelector(`[data-question="${CSS.escape(question)}"]`)
  const others = home === null ? [] : controlsIn(home)
  return others[Math.min(index, others.length - 1)]
}

const isTyped = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

function caretIn(element: HTMLElement): Caret | undefined {
  if (!isTyped(element)) return undefined
  const { selectionStart: start, selectionEnd: end, selectionDirection } = element
  if (start === null || end === null) return undefined
  const direction = selectionDirection === 'forward' || selectionDirection === 'backward' ? selectionDirection : 'none'
  return { start, end, direction }
}

function setCaret(element: HTMLElement, { start, end, direction }: Caret): void {
  if (!isTyped(element)) return
  const { length } = element.value
  element.setSelectionRange(Math.min(start, length), Math.min(end, length), direction)
}
