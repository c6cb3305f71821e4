import { controlProps, Field, type FieldProps } from './Field.js'

type TextAreaProps = FieldProps<string> & { readonly rows?: number; readonly maxLength?: number }

/** Grows with its text, so that what is written can be read. */
export function TextArea({ rows = 3, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        className="form-input field-full grows"
        rows={rows}
        // Without it a browser writes what is typed to its own disk, to fill it in after a restart.
        autoComplete="off"
        value={field.value}
        maxLength={field.maxLength}
        onChange={(event) => {
          field.onChange(event.target.value)
        }}
        onBlur={field.onLeave}
      />
    </Field>
  )
}
