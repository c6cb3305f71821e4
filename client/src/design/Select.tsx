import { controlProps, Field, type FieldProps } from './Field.js'

export type Choice<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
}
type SelectProps<Value extends string> = FieldProps<Value | undefined> & {
  readonly options: readonly Choice<Value>[]
  readonly empty?: string
}

export function Select<Value extends string>({ options, empty = 'Vælg', ...field }: SelectProps<Value>) {
  return (
    <Field {...field}>
      <select
        {...controlProps(field)}
        className="form-select"
        autoComplete="off"
        value={field.value ?? ''}
        onChange={(event) => {
          field.onChange(options.find(({ value }) => value === event.target.value)?.value)
        }}
        onBlur={field.onLeave}
      >
        <option value="">{empty}</option>
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
