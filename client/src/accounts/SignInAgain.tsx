import type { Account } from '@forud/shared'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import './accounts.css'
import { SignInForm } from './SignInForm.js'

type SignInAgainProps = {
  readonly name: string
  readonly onSignedIn: (account: Account) => void
  readonly onLeave: () => void
}

/** Over the page that was open when the session ended. Nothing typed is lost; the page is shown again afterwards. */
export function SignInAgain({ name, onSignedIn, onLeave }: SignInAgainProps) {
  return (
    <Dialog title="Log ind igen">
      <p>Din session er udløbet, {name}. Siden er skjult imens. Log ind, så fortsætter du, hvor du slap.</p>
      <SignInForm onSignedIn={onSignedIn} />
      <p>
        <Button look="quiet" onPress={onLeave}>
          Jeg er ikke {name} – gå til forsiden
        </Button>
      </p>
    </Dialog>
  )
}
