import './accounts.css'
import { sessionEndpoints, type Account } from '@forud/shared'
import { Page } from '../design/Page.js'
import { useRead } from '../http/useRead.js'
import { DemonstrationAccounts } from './DemonstrationAccounts.js'
import { SignInForm } from './SignInForm.js'

/** Page 1. What this is in one sentence, and the way in. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: (account: Account) => void }) {
  const options = useRead(sessionEndpoints.signInOptions, {})
  const accounts = options.is === 'ready' && options.value.demonstration === 'yes' ? options.value.accounts : undefined
  return (
    <Page
      title="Log ind"
      lead="I Forud vurderer kommunens fagfolk faren for et barn ved negativ social kontrol og æresrelaterede konflikter, før forældre og netværk bliver kontaktet."
    >
      <SignInForm
        onSignedIn={onSignedIn}
        beside={(fill) =>
          accounts === undefined ? null : <DemonstrationAccounts accounts={accounts} onChoose={fill} />
        }
      />
    </Page>
  )
}
