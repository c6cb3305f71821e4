import { controlProps, Field, Said, type FieldProps } from './Field.js'

type TextFieldProps = FieldProps<string> & {
  readonly type?: 'text' | 'password' | 'search' | 'tel'
  readonly width?: 'full' | 'short' | 'number' | 'date'
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly autoComplete?: string
  readonly maxLength?: number
  /** An example. What must be read stands in the hint. */
  readonly placeholder?: string
  readonly focusFirst?: boolean
  /** Keeps room beside a short field for how it was understood, and for what is wrong. */
  readonly understood?: string
}

export function TextField({ understood, ...field }: TextFieldProps) {
  if (understood === undefined) {
    return (
      <Field {...field}>
        <Input {...field} />
      </Field>
    )
  }
  return (
    <Field {...field} saysError>
      <span className="date-line">
        <Input {...field} />
        <Said name={field.name} error={field.error}>
          {understood}
        </Said>
      </span>
    </Field>
  )
}

function Input({ type = 'text', width = 'full', inputMode, focusFirst, ...field }: Omit<TextFieldProps, 'understood'>) {
  return (
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
  )
}
