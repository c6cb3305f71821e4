import type { ReactNode } from 'react'

/** What every field takes. `name` is also the id that an error summary links to, so it is unique on the page. */
export type FieldProps<Value> = {
  readonly name: string
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly hint?: ReactNode
  readonly error?: string
  readonly required?: boolean
  /** Adds »(frivilligt)« to the label. */
  readonly optional?: boolean
  readonly disabled?: boolean
  readonly onLeave?: () => void
  /** The label is read aloud only; a heading beside the field says the same. */
  readonly labelHidden?: boolean
}

type Described = { readonly name: string; readonly hint?: ReactNode; readonly error?: string | undefined }

export const hintId = (name: string): string => `${name}-hint`
export const errorId = (name: string): string => `${name}-error`

/** The ids for `aria-describedby`, or nothing at all. */
export function describedBy({ name, hint, error }: Described): string | undefined {
  const ids = [hint === undefined ? [] : [hintId(name)], error === undefined ? [] : [errorId(name)]].flat()
  return ids.length === 0 ? undefined : ids.join(' ')
}

export function HintAndError({ name, hint, error }: Described) {
  return (
    <>
      {hint === undefined ? null : (
        <span className="form-hint" id={hintId(name)}>
          {hint}
        </span>
      )}
      <ErrorText name={name} error={error} />
    </>
  )
}

export function ErrorText({ name, error }: Pick<Described, 'name' | 'error'>) {
  if (error === undefined) return null
  return (
    <span className="form-error-message" id={errorId(name)}>
      <span className="sr-only">Fejl: </span>
      {error}
    </span>
  )
}

/** Beside a short field, room that is always there: how it was understood, or what is wrong. Nothing moves when it comes. */
export function Said({ name, error, children }: Pick<Described, 'name' | 'error'> & { readonly children: ReactNode }) {
  return (
    <span className="field-said">
      <ErrorText name={name} error={error} />
      <span aria-live="polite">{error === undefined ? children : null}</span>
    </span>
  )
}

export function LabelText({ label, optional }: { readonly label: string; readonly optional?: boolean | undefined }) {
  return (
    <>
      {label}
      {optional === true ? <span className="weight-normal"> (frivilligt)</span> : null}
    </>
  )
}

type FieldFrame = Pick<FieldProps<unknown>, 'name' | 'label' | 'hint' | 'error' | 'optional' | 'labelHidden'> & {
  readonly children: ReactNode
  /** The field says itself what is wrong, beside its control. */
  readonly saysError?: boolean
}

/** Label, hint and error around one control. */
export function Field({ name, label, hint, error, optional, labelHidden, saysError, children }: FieldFrame) {
  return (
    <div className={groupClass(error)}>
      <label className={labelHidden === true ? 'sr-only' : 'form-label'} htmlFor={name}>
        <LabelText label={label} optional={optional} />
      </label>
      <HintAndError name={name} hint={hint} error={saysError === true ? undefined : error} />
      {children}
    </div>
  )
}

export const groupClass = (error: string | undefined): string =>
  error === undefined ? 'form-group' : 'form-group form-error'

/** A legend, hint and error around several controls. */
export function FieldSet({ name, label, hint, error, optional, labelHidden, children }: FieldFrame) {
  return (
    <div className={groupClass(error)}>
      <fieldset id={name} tabIndex={-1} aria-describedby={describedBy({ name, hint, error })}>
        <legend className={labelHidden === true ? 'sr-only' : 'form-label'}>
          <LabelText label={label} optional={optional} />
        </legend>
        <HintAndError name={name} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  )
}

/** The attributes that a control shares with every other. */
export const controlProps = (field: Described & { readonly required?: boolean; readonly disabled?: boolean }) => ({
  id: field.name,
  name: field.name,
  disabled: field.disabled,
  'aria-required': field.required === true ? true : undefined,
  'aria-invalid': field.error === undefined ? undefined : true,
  'aria-describedby': describedBy(field),
})
