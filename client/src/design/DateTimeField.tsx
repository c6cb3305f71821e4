import { useState } from 'react'
import { danishClock, instantOf, type Instant, type IsoDate } from '@forud/shared'
import { Button } from './Button.js'
import { DateInput, useTypedDate, type TypedDate } from './DateField.js'
import { longDateText } from './danish.js'
import { describedBy, groupClass, HintAndError, LabelText, Said, type FieldProps } from './Field.js'
import { readMoment, readTime } from './typedDate.js'

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
  const moment = useParts(field.value, field.onChange)
  const typed = useTypedMoment(moment)
  const error = field.error ?? wrongIn(typed, moment.parts)
  const { name, label, hint, disabled = false } = field
  const shared = {
    disabled,
    'aria-describedby': describedBy({ name, hint, error }),
    'aria-required': field.required,
    'aria-invalid': error === undefined ? undefined : true,
  }
  return (
    <div className={groupClass(error)}>
      <fieldset>
        <legend className={field.labelHidden === true ? 'sr-only' : 'form-label'}>
          <LabelText label={label} optional={field.optional} />
        </legend>
        <HintAndError name={name} hint={hint} />
        <div className="moment-line">
          <label className="sr-only" htmlFor={name}>
            Dato
          </label>
          <DateInput
            control={{ ...shared, id: name, name }}
            typed={typed}
            limits={noLimits}
            value={moment.parts.date}
            label={label}
            onLeave={field.onLeave}
          />
          <TimeInput name={name} moment={moment} shared={shared} onLeave={field.onLeave} />
          {offerNow ? <NowButton label={label} disabled={disabled} onPress={moment.set} /> : null}
          <Said name={name} error={error}>
            {understood(moment.parts)}
          </Said>
        </div>
      </fieldset>
    </div>
  )
}

/** `søndag 1. februar 2026 kl. 14.10`; the day alone until there is a time. */
function understood({ date, time }: Parts): string {
  if (date === undefined) return ''
  const read = readTime(time)
  return read === undefined ? longDateText(date) : `${longDateText(date)} kl. ${read.replace(':', '.')}`
}

const noLimits = { min: undefined, max: undefined }

function wrongIn({ unreadable }: TypedDate, { time }: Parts): string | undefined {
  if (unreadable) return 'Skriv datoen som 22.11.2026.'
  return time.trim() !== '' && readTime(time) === undefined ? 'Skriv klokkeslættet som 14.10.' : undefined
}

type TimeInputProps = {
  readonly name: string
  readonly moment: ReturnType<typeof useParts>
  readonly shared: { readonly disabled: boolean }
  readonly onLeave: (() => void) | undefined
}

function TimeInput({ name, moment: { parts, typeTime, leaveTime }, shared, onLeave }: TimeInputProps) {
  return (
    <span className="time-line">
      <label htmlFor={`${name}-time`}>
        kl.<span className="sr-only"> (klokkeslæt)</span>
      </label>
      <input
        {...shared}
        id={`${name}-time`}
        className="form-input field-time"
        inputMode="numeric"
        autoComplete="off"
        placeholder="tt.mm"
        value={parts.time}
        onChange={(event) => {
          typeTime(event.target.value)
        }}
        onBlur={() => {
          leaveTime()
          onLeave?.()
        }}
      />
    </span>
  )
}

type NowButtonProps = {
  readonly label: string
  readonly disabled: boolean
  readonly onPress: (now: Instant) => void
}

function NowButton({ label, disabled, onPress }: NowButtonProps) {
  return (
    <Button
      look="quiet"
      disabled={disabled}
      about={`i feltet ${label}`}
      onPress={() => {
        onPress(new Date().toISOString())
      }}
    >
      Nu
    </Button>
  )
}

/** `9` and `kl 14` become `09.00` and `14.00` once they are left. */
const tidied = (parts: Parts): Parts => ({ ...parts, time: readTime(parts.time)?.replace(':', '.') ?? parts.time })

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
      take(tidied(parts))
    },
    setBoth: take,
    set: (instant: Instant) => {
      setTyping(false)
      take(partsOf(instant))
    },
  }
}

/** The date as it is typed; a text with a time in it fills both halves. */
function useTypedMoment(moment: ReturnType<typeof useParts>): TypedDate {
  const typed = useTypedDate(moment.parts.date, moment.setDate)
  const leave = () => {
    const whole = readMoment(typed.text)
    if (whole === undefined) {
      typed.leave()
      return
    }
    typed.pick(whole.date)
    moment.setBoth({ date: whole.date, time: whole.time.replace(':', '.') })
  }
  return { ...typed, leave }
}

const sameMinute = (one: Instant | undefined, other: Instant | undefined): boolean =>
  one?.slice(0, 16) === other?.slice(0, 16)
