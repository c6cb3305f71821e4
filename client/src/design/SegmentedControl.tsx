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

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * A row of answers of which one may be chosen. Unlike a row of radio buttons, the arrow keys move without choosing:
 * passing »Ja« on the way to »Nej« must not answer »Ja«.
 */
export function SegmentedControl<Value extends string>({
  options,
  clearable = false,
  ...field
}: SegmentedControlProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const chosen = options.findIndex(({ value }) => value === field.value)
  const choose = (value: Value) => {
    if (field.disabled === true) return
    if (value !== field.value) field.onChange(value)
    else if (clearable) field.onChange(undefined)
  }
  const focusOn = (index: number) => {
    const buttons = group.current?.querySelectorAll('button') ?? []
    buttons[(index + buttons.length) % buttons.length]?.focus()
  }
  const onKey = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const named = options.findIndex(({ letter }) => letter !== undefined && letter === event.key.toLowerCase())
    if (step !== undefined) focusOn(index + step)
    else if (named >= 0) chooseAndFocus(named)
    else if (clearable && (event.key === 'Delete' || event.key === 'Backspace')) field.onChange(undefined)
    else return
    event.preventDefault()
  }
  const chooseAndFocus = (index: number) => {
    const option = options[index]
    if (option === undefined || field.disabled === true) return
    if (option.value !== field.value) field.onChange(option.value)
    focusOn(index)
  }
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
            onClick={() => {
              choose(option.value)
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
