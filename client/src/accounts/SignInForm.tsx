import { sessionEndpoints, type Account } from '@forud/shared'
import { useState, type ReactNode } from 'react'
import { Button } from '../design/Button.js'
import { errorOn, ErrorSummary, focusField, type FormError } from '../design/ErrorSummary.js'
import { TextField } from '../design/TextField.js'
import { call } from '../http/client.js'
import { errorsIn, onePerField } from '../parts/formErrors.js'

type SignInFormProps = {
  readonly onSignedIn: (account: Account) => void
  /** Beside the form: who there is, in a demonstration. */
  readonly beside?: (fill: (userName: string) => void) => ReactNode
}

/** User name and password. Pasting and password managers work; nothing is remembered here. */
export function SignInForm({ onSignedIn, beside }: SignInFormProps) {
  const { userName, setUserName, password, setPassword, errors, busy, signIn } = useSigningIn(onSignedIn)
  return (
    <div className="sign-in">
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
          error={errorOn(errors, 'userName')}
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
          error={errorOn(errors, 'password')}
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
    </div>
  )
}

function useSigningIn(onSignedIn: (account: Account) => void) {
  const [userName, setUserName] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const signIn = async () => {
    const read = sessionEndpoints.signIn.body?.parse({ userName, password })
    setErrors(read?.ok === false ? onePerField(read.errors) : [])
    if (read?.ok === false) return
    setBusy(true)
    const outcome = await call(sessionEndpoints.signIn, { body: { userName, password } })
    setBusy(false)
    if (outcome.ok) {
      onSignedIn(outcome.value)
      return
    }
    setPassword('')
    setErrors(errorsIn(outcome.problem))
  }
  return { userName, setUserName, password, setPassword, errors, busy, signIn }
}
