import { useState } from 'react'
import { danishClock, instantOf, type Instant, type IsoDate } from '@forud/shared'
import { Button } from './Button.js'
import { DateInput, useTypedDate } from './DateField.js'
import { describedBy, errorId, groupClass, HintAndError, LabelText, type FieldProps } from './Field.js'
import { readTime } from './typedDate.js'

type DateTimeFieldProps = FieldProps<Instant | undefined> & {
  /** Shows a button that fills in the present moment. */
  readonly offerNow?: boolean
}

type Parts = { readonly date: IsoDate | undefined; readonly time: string }

const partsOf = (value: Instant | undefined): Parts => {
  if (value === undefined) return { date: undefined, time: '' }
  const { date, time } = danishClock(value)
  return { date, time: time.slice(0, 5).replace(':', '.') }
}

const instantFrom = ({ date, time }: Parts): Instant | undefined => {
  const read = readTime(time)
  return date === undefined || read === undefined ? undefined : instantOf(date, `${read}:00.000`)
}

/** Danish date and time for one moment. A half of it is no moment: the value comes when both halves are there. */
export function DateTimeField({ offerNow = false, ...field }: DateTimeFieldProps) {
  const { parts, setDate, typeTime, leaveTime, set } = useParts(field.value, field.onChange)
  const typed = useTypedDate(parts.date, setDate)
  const wrongTime = parts.time.trim() !== '' && readTime(parts.time) === undefined
  const wrong = typed.unreadable
    ? 'Skriv datoen som 22.11.2026.'
    : wrongTime
      ? 'Skriv klokkeslættet som 14.10.'
      : undefined
  const error = field.error ?? wrong
  const describe = describedBy({ name: field.name, hint: field.hint, error })
  const shared = { disabled: field.disabled, 'aria-describedby': describe, 'aria-required': field.required }
  return (
    <div className={groupClass(error)}>
      <fieldset>
        <legend className={field.labelHidden === true ? 'sr-only' : 'form-label'}>
          <LabelText label={field.label} optional={field.optional} />
        </legend>
        <HintAndError name={field.name} hint={field.hint} error={error} />
        <div className="moment-line">
          <label className="sr-only" htmlFor={field.name}>
            Dato
          </label>
          <DateInput
            control={{
              ...shared,
              id: field.name,
              name: field.name,
              'aria-invalid': error === undefined ? undefined : true,
            }}
            typed={typed}
            limits={{ min: undefined, max: undefined }}
            value={parts.date}
            label={field.label}
            onLeave={field.onLeave}
          />
          <label htmlFor={`${field.name}-time`}>kl.</label>
          <input
            {...shared}
            id={`${field.name}-time`}
            className="form-input field-time"
            inputMode="numeric"
            autoComplete="off"
            placeholder="tt.mm"
            aria-invalid={wrongTime || undefined}
            aria-errormessage={wrongTime ? errorId(field.name) : undefined}
            value={parts.time}
            onChange={(event) => {
              typeTime(event.target.value)
            }}
            onBlur={() => {
              leaveTime()
              field.onLeave?.()
            }}
          />
          {offerNow ? (
            <Button
              look="quiet"
              disabled={field.disabled ?? false}
              about={`i feltet ${field.label}`}
              onPress={() => {
                set(new Date().toISOString())
              }}
            >
              Nu
            </Button>
          ) : null}
        </div>
      </fieldset>
    </div>
  )
}

function useParts(value: Instant | undefined, onChange: (value: Instant | undefined) => void) {
  const [typed, setTyped] = useState<Parts>(() => partsOf(value))
  const [typing, setTyping] = useState(false)
  const follows = !typing && !sameMinute(instantFrom(typed), value)
  const parts = follows ? partsOf(value) : typed
  const take = (next: Parts) => {
    setTyped(next)
    const instant = instantFrom(next)
    if (!sameMinute(instant, value)) onChange(instant)
  }
  return {
    parts,
    setDate: (date: IsoDate | undefined) => {
      take({ ...parts, date })
    },
    typeTime: (time: string) => {
      setTyping(true)
      setTyped({ ...parts, time })
      if (/^\d\d[.:]?\d\d$/.test(time.trim()) || time.trim() === '') take({ ...parts, time })
    },
    leaveTime: () => {
      if (!typing) return
      setTyping(false)
      take(parts)
    },
    set: (instant: Instant) => {
      setTyping(false)
      take(partsOf(instant))
    },
  }
}

const sameMinute = (one: Instant | undefined, other: Instant | undefined): boolean =>
  one?.slice(0, 16) === other?.slice(0, 16)
