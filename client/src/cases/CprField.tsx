import { useState } from 'react'
import { TextField } from '../design/TextField.js'
import { cprError, cprText, cprUnderstood, cprDigits } from './cpr.js'

type CprFieldProps = {
  readonly value: string
  readonly onChange: (cpr: string) => void
  readonly error: string | undefined
}

/** Typed or pasted with or without a hyphen. It may wait until it is known. */
export function CprField({ value, onChange, error }: CprFieldProps) {
  const [left, setLeft] = useState(false)
  const said = error ?? (left ? cprError(value) : undefined)
  return (
    <TextField
      name="cpr"
      label="Barnets CPR-nummer"
      hint="Kender du det ikke, så lad feltet stå tomt. Det kan skrives senere."
      width="date"
      inputMode="numeric"
      optional
      value={value}
      understood={cprUnderstood(value)}
      onChange={(text) => {
        setLeft(false)
        onChange(text)
      }}
      onLeave={() => {
        const digits = cprDigits(value)
        if (digits !== undefined) onChange(cprText(digits))
        setLeft(true)
      }}
      error={said}
    />
  )
}
