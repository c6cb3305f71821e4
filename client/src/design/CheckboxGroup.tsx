import { FieldSet, groupClass, hintId, type FieldProps } from './Field.js'
import type { Choice } from './Select.js'

type CheckboxGroupProps<Value extends string> = FieldProps<readonly Value[]> & {
  readonly options: readonly (Choice<Value> & {
    /** Chosen alone or not at all. */
    readonly exclusive?: boolean
  })[]
}

/** Choosing an exclusive option clears the others, and the other way round. */
export function CheckboxGroup<Value extends string>({ options, ...field }: CheckboxGroupProps<Value>) {
  const exclusive = options.filter((option) => option.exclusive === true).map(({ value }) => value)
  const toggled = (value: Value, on: boolean): readonly Value[] => {
    if (!on) return field.value.filter((kept) => kept !== value)
    if (exclusive.includes(value)) return [value]
    const kept = [...field.value.filter((other) => !exclusive.includes(other)), value]
    return options.map((option) => option.value).filter((known) => kept.includes(known))
  }
  return (
    <FieldSet {...field}>
      {options.map(({ value, label, hint, disabled }) => (
        <Box
          key={value}
          name={`${field.name}-${value}`}
          label={label}
          hint={hint}
          disabled={field.disabled === true || disabled === true}
          checked={field.value.includes(value)}
          onChange={(on) => {
            field.onChange(toggled(value, on))
          }}
        />
      ))}
    </FieldSet>
  )
}

type BoxProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Box({ name, label, hint, disabled, checked, onChange }: BoxProps) {
  return (
    <div className="form-group-checkbox">
      <input
        type="checkbox"
        className="form-checkbox"
        autoComplete="off"
        id={name}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId(name)}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : (
        <span className="form-hint" id={hintId(name)}>
          {hint}
        </span>
      )}
    </div>
  )
}

type CheckboxProps = Omit<FieldProps<boolean>, 'labelHidden' | 'optional' | 'hint'> & { readonly hint?: string }

/** One box with its own label. */
export function Checkbox({ name, label, value, onChange, hint, error, disabled }: CheckboxProps) {
  return (
    <div className={groupClass(error)}>
      {error === undefined ? null : <span className="form-error-message">{error}</span>}
      <Box name={name} label={label} hint={hint} disabled={disabled} checked={value} onChange={onChange} />
    </div>
  )
}
