import type { AnswerState, AnswerValue } from '@forud/shared'

/** How a value stands is said by its form as well as by its word. */
export const stateClass = (state: AnswerState | undefined): string => `state-${state ?? 'answered'}`

/** One value of an answer. */
export function Value({ value: { label, text, state, tone } }: { readonly value: AnswerValue }) {
  return (
    <span className={`value ${stateClass(state)} tone-${tone}`}>
      {label === undefined ? null : <span className="value-label">{label}: </span>}
      {text}
    </span>
  )
}
