import { endpoints, type Account } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { TextField } from '../design/TextField.js'
import { call } from '../http/client.js'
import { fieldErrorsOf, sentenceOf } from '../http/failures.js'
import { focusField } from '../design/ErrorSummary.js'
import type { ReactNode } from 'react'

type SignInFormProps = {
  readonly onSignedIn: (account: Account) => void
  readonly startWith?: string
  /** Between the fields and the button's form: who there is, in a demonstration. */
  readonly beside?: (fill: (userName: string) => void) => ReactNode
}

/** User name and password. Pasting and password managers work; nothing is remembered here. */
export function SignInForm({ onSignedIn, startWith = '', beside }: SignInFormProps) {
  const [userName, setUserName] = useState(startWith)
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  const signIn = async () => {
    const read = endpoints.signIn.body?.parse({ userName, password })
    if (read?.ok === false) {
      setErrors(firstOfEach(read.errors.map(({ path, message }) => ({ field: path, message }))))
      return
    }
    setBusy(true)
    const outcome = await call(endpoints.signIn, { body: { userName, password } })
    setBusy(false)
    if (outcome.ok) onSignedIn(outcome.value)
    else {
      setPassword('')
      const fields = fieldErrorsOf(outcome.problem).map(({ path, message }) => ({ field: path, message }))
      setErrors(fields.length > 0 ? fields : [{ field: 'userName', message: sentenceOf(outcome.problem) }])
    }
  }
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void signIn()
        }}
      >
        <ErrorSummary errors={errors} title="Du er ikke logget ind" />
        <TextField
          name="userName"
          label="Brugernavn"
          width="short"
          autoComplete="username"
          required
          value={userName}
          onChange={setUserName}
          {...withError(errorOf('userName'))}
        />
        <TextField
          name="password"
          label="Adgangskode"
          type="password"
          width="short"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
          {...withError(errorOf('password'))}
        />
        <div className="button-row">
          <Button type="submit" look="primary" busy={busy}>
            Log ind
          </Button>
        </div>
      </form>
      {beside?.((chosen) => {
        setUserName(chosen)
        focusField('password')
      })}
    </>
  )
}

const withError = (error: string | undefined) => (error === undefined ? {} : { error })

const firstOfEach = (errors: readonly FormError[]): readonly FormError[] =>
  errors.filter(({ field }, index) => errors.findIndex((other) => other.field === field) === index)
