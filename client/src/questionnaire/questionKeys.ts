import type { KeyboardEvent } from 'react'

/** What a key means to a question as a whole; what it means to one answer is its control's own business. */
export type QuestionKey = 'next' | 'previous' | 'sources' | 'help' | 'keys' | 'back'

const byLetter: Readonly<Record<string, QuestionKey>> = { k: 'sources', h: 'help', '?': 'keys' }
const byArrow: Readonly<Record<string, QuestionKey>> = { ArrowDown: 'next', ArrowUp: 'previous' }

/** Letters are text wherever a text is written, and arrows are the control's own except between coded answers. */
export function questionKeyOf(event: KeyboardEvent): QuestionKey | undefined {
  const { target, altKey } = event
  if (!(target instanceof HTMLElement) || altKey) return undefined
  if (event.ctrlKey || event.metaKey) return anywhere(event)
  if (event.key === 'Escape') return target.closest('.evidence') === null ? undefined : 'back'
  return target.closest('.question-answer') === null ? undefined : onAnswer(event.key, target)
}

const anywhere = ({ key, shiftKey }: KeyboardEvent): QuestionKey | undefined =>
  key === 'Enter' ? (shiftKey ? 'previous' : 'next') : undefined

function onAnswer(key: string, target: HTMLElement): QuestionKey | undefined {
  if (key === 'Enter') return goesOn(target) ? 'next' : undefined
  if (!isPressed(target)) return undefined
  return byLetter[key.toLowerCase()] ?? (target.closest('.rating-control') === null ? undefined : byArrow[key])
}

/** Enter goes on and never answers. A list's rows are left by their own button. */
const goesOn = (target: HTMLElement): boolean =>
  target.getAttribute('role') === 'radio' ||
  (target instanceof HTMLInputElement && target.closest('.row-form') === null)

/** A button that is an answer: no letter of it is text. */
const isPressed = (target: HTMLElement): boolean =>
  target.getAttribute('role') === 'radio' ||
  (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox'))
