import { controlProps, Field, type FieldProps } from './Field.js'

type TextFieldProps = FieldProps<string> & {
  readonly type?: 'text' | 'password' | 'search' | 'tel'
  readonly width?: 'full' | 'short' | 'number'
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly autoComplete?: string
  readonly maxLength?: number
  /** An example. What must be read stands in the hint. */
  readonly placeholder?: string
  readonly focusFirst?: boolean
}

export function TextField({ type = 'text', width = 'full', inputMode, focusFirst, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        className={`form-input field-${width}`}
        type={type}
        value={field.value}
        inputMode={inputMode}
        maxLength={field.maxLength}
        placeholder={field.placeholder}
        autoComplete={field.autoComplete ?? 'off'}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- only where the field is the one thing on the page
        autoFocus={focusFirst}
        onChange={(event) => {
          field.onChange(event.target.value)
        }}
        onBlur={field.onLeave}
      />
    </Field>
  )
}
