import { useLayoutEffect, useRef } from 'react'
import { controlProps, Field, type FieldProps } from './Field.js'

type TextAreaProps = FieldProps<string> & { readonly rows?: number; readonly maxLength?: number }

const growsByItself = typeof CSS !== 'undefined' && 'supports' in CSS && CSS.supports('field-sizing', 'content')

/** Grows with its text, so that what is written can be read without scrolling in it. */
export function TextArea({ rows = 3, ...field }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!growsByItself && area.current !== null) measure(area.current)
  }, [field.value])
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        ref={area}
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

/** Where the browser cannot do it: as tall as its text, without the page jumping while it is measured. */
function measure(area: HTMLTextAreaElement): void {
  const { scrollX, scrollY } = window
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
  if (window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY)
}
