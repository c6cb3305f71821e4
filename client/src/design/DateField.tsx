import { useRef, useState } from 'react'
import type { IsoDate } from '@forud/shared'
import { dateText, longDateText } from './danish.js'
import { controlProps, Field, Said, type FieldProps } from './Field.js'
import { Icon } from './Icon.js'
import { readDate } from './typedDate.js'

type DateFieldProps = FieldProps<IsoDate | undefined> & { readonly earliest?: IsoDate; readonly latest?: IsoDate }

/** Typed as people write it, or picked; how it was understood stands beside it. What cannot be read stays where it was typed. */
export function DateField({ earliest, latest, ...field }: DateFieldProps) {
  const typed = useTypedDate(field.value, field.onChange)
  const error = field.error ?? (typed.unreadable ? 'Skriv datoen som 22.11.2026.' : undefined)
  const shown = { ...field, ...(error === undefined ? {} : { error }) }
  return (
    <Field {...shown} saysError>
      <span className="date-line">
        <DateInput
          control={controlProps(shown)}
          typed={typed}
          limits={{ min: earliest, max: latest }}
          value={field.value}
          label={field.label}
          onLeave={field.onLeave}
        />
        <Said name={field.name} error={error}>
          {field.value === undefined ? null : longDateText(field.value)}
        </Said>
      </span>
    </Field>
  )
}

export type TypedDate = {
  readonly text: string
  readonly unreadable: boolean
  readonly type: (text: string) => void
  readonly leave: () => void
  readonly pick: (date: IsoDate | undefined) => void
}

/** The text of a date while it is being typed, and the date once it is one. */
export function useTypedDate(value: IsoDate | undefined, onChange: (value: IsoDate | undefined) => void): TypedDate {
  const [text, setText] = useState('')
  const [typing, setTyping] = useState(false)
  const follows = !typing && readDate(text, 'done') !== value
  const shown = follows ? (value === undefined ? '' : dateText(value)) : text
  const take = (date: IsoDate | undefined) => {
    if (date !== value) onChange(date)
  }
  return {
    text: shown,
    unreadable: !typing && shown.trim() !== '' && readDate(shown, 'done') === undefined,
    type: (next) => {
      setTyping(true)
      setText(next)
      const date = readDate(next, 'stillTyping')
      if (date !== undefined || next.trim() === '') take(date)
    },
    leave: () => {
      if (!typing) return
      const date = readDate(text, 'done')
      setTyping(false)
      setText(date === undefined ? text : dateText(date))
      take(date)
    },
    pick: (date) => {
      setTyping(false)
      setText(date === undefined ? '' : dateText(date))
      take(date)
    },
  }
}

type DateInputProps = {
  readonly control: ReturnType<typeof controlProps>
  readonly typed: TypedDate
  readonly limits: { readonly min: IsoDate | undefined; readonly max: IsoDate | undefined }
  readonly value: IsoDate | undefined
  readonly label: string
  readonly onLeave: (() => void) | undefined
}

export function DateInput({ control, typed, limits, value, label, onLeave }: DateInputProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <span className="date-control">
      <input
        {...control}
        className="form-input field-date"
        autoComplete="off"
        placeholder="dd.mm.åååå"
        value={typed.text}
        onChange={(event) => {
          typed.type(event.target.value)
        }}
        onBlur={() => {
          typed.leave()
          onLeave?.()
        }}
      />
      <span className="date-picked">
        <button
          type="button"
          className="date-button"
          disabled={control.disabled}
          onClick={() => {
            picker.current?.showPicker()
          }}
        >
          <Icon name="calendar-month" />
          <span className="sr-only">Vælg i kalender: {label}</span>
        </button>
        <input
          ref={picker}
          className="date-native"
          type="date"
          autoComplete="off"
          tabIndex={-1}
          aria-hidden="true"
          disabled={control.disabled}
          min={limits.min}
          max={limits.max}
          value={value ?? ''}
          onChange={(event) => {
            typed.pick(event.target.value === '' ? undefined : event.target.value)
          }}
        />
      </span>
    </span>
  )
}
