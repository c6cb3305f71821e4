import { useRef, type KeyboardEvent } from 'react'
import { describedBy, groupClass, HintAndError, LabelText, type FieldProps } from './Field.js'

export type Segment<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** Said by a screen reader in place of a short label. */
  readonly spoken?: string
  /** A letter that chooses it while focus is in the control. */
  readonly letter?: string
  readonly tone?: 'plain' | 'danger' | 'warning' | 'success' | 'quiet'
}
type SegmentedControlProps<Value extends string> = FieldProps<Value | undefined> & {
  readonly options: readonly Segment<Value>[]
  /** Pressing the chosen answer again, Delete or Backspace takes it away. */
  readonly clearable?: boolean
}

/**
 * A row of answers of which one may be chosen. Unlike a row of radio buttons, the arrow keys move without choosing:
 * passing »Ja« on the way to »Nej« must not answer »Ja«.
 */
export function SegmentedControl<Value extends string>(control: SegmentedControlProps<Value>) {
  const { options, clearable: _clearable, ...field } = control
  const { group, chosen, onPress, onKey } = useSegments(control)
  return (
    <div className={groupClass(field.error)}>
      <span className={field.labelHidden === true ? 'sr-only' : 'form-label'} id={`${field.name}-label`}>
        <LabelText label={field.label} optional={field.optional} />
      </span>
      <HintAndError name={field.name} hint={field.hint} error={field.error} />
      <div
        ref={group}
        id={field.name}
        className="segments"
        role="radiogroup"
        aria-labelledby={`${field.name}-label`}
        aria-describedby={describedBy(field)}
        aria-required={field.required === true ? true : undefined}
      >
        {options.map((option, index) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            className={`segment segment-${option.tone ?? 'plain'}`}
            aria-checked={index === chosen}
            aria-label={option.spoken}
            aria-keyshortcuts={option.letter}
            disabled={field.disabled}
            tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
            onClick={({ detail }) => {
              // The second half of a double click must not take away what the first half chose.
              if (detail < 2) onPress(option.value)
            }}
            onKeyDown={(event) => {
              onKey(event, index)
            }}
            onBlur={field.onLeave}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  )
}

function useSegments<Value extends string>(control: SegmentedControlProps<Value>) {
  const { options, clearable = false, value, onChange, disabled = false } = control
  const group = useRef<HTMLDivElement>(null)
  const focusOn = (index: number) => {
    const buttons = group.current?.querySelectorAll('button') ?? []
    buttons[(index + buttons.length) % buttons.length]?.focus()
  }
  const onPress = (next: Value) => {
    if (disabled) return
    if (next !== value) onChange(next)
    else if (clearable) onChange(undefined)
  }
  const onKey = (event: KeyboardEvent, from: number) => {
    const meaning = disabled ? undefined : meaningOf(event, options)
    if (meaning === undefined || (meaning.is === 'clear' && !clearable)) return
    event.preventDefault()
    if (meaning.is === 'move') focusOn(from + meaning.by)
    else if (meaning.is === 'clear') onChange(undefined)
    else {
      if (meaning.value !== value) onChange(meaning.value)
      focusOn(options.findIndex((option) => option.value === meaning.value))
    }
  }
  return { group, chosen: options.findIndex((option) => option.value === value), onPress, onKey }
}

type Meaning<Value> =
  | { readonly is: 'move'; readonly by: number }
  | { readonly is: 'clear' }
  | { readonly is: 'choose'; readonly value: Value }

const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function meaningOf<Value extends string>(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  options: readonly Segment<Value>[],
): Meaning<Value> | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const by = moves[key]
  if (by !== undefined) return { is: 'move', by }
  if (key === 'Delete' || key === 'Backspace') return { is: 'clear' }
  const named = options.find(({ letter }) => letter === key.toLowerCase())
  return named === undefined ? undefined : { is: 'choose', value: named.value }
}
