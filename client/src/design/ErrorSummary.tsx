import { useEffect, useRef } from 'react'

/** `field`: the name of the field that it concerns; without one, the sentence stands alone. */
export type FormError = { readonly field?: string; readonly message: string }
/** The sentence for one field. */
export const errorOn = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message

type ErrorSummaryProps = { readonly errors: readonly FormError[]; readonly title?: string }

/** Stands at the top of a form after a failed attempt, takes focus so that it is read once, and links to each field. */
export function ErrorSummary({ errors, title = 'Ret dette, før du går videre' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      className="alert alert-error error-summary"
      tabIndex={-1}
      role="group"
      aria-labelledby="error-summary"
    >
      <h2 className="alert-heading" id="error-summary">
        {title}
      </h2>
      <ul className="error-summary-list">
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ''} ${message}`}>
            {field === undefined ? message : <FieldLink field={field}>{message}</FieldLink>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function FieldLink({ field, children }: { readonly field: string; readonly children: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault()
        focusField(field)
      }}
    >
      {children}
    </a>
  )
}

const controls = 'input, select, textarea, button'

/** Moves focus to a field by its name, whatever kind of field it is. */
export function focusField(name: string): void {
  const found = document.getElementById(name)
  const control = found?.matches(controls) === true ? found : found?.querySelector(`[tabindex="0"], ${controls}`)
  const target = control ?? found
  if (!(target instanceof HTMLElement)) return
  target.focus()
  target.scrollIntoView({ block: 'center' })
}
