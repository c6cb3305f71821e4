import type { Account } from '@forud/shared'
import { useMemo, useState, type ReactNode } from 'react'
import { SignInAgain } from '../accounts/SignInAgain.js'
import { Loading } from '../design/Loading.js'
import { FailedNotice } from '../parts/Loaded.js'
import { works } from '../unsent/works.js'
import { AnothersText } from './AnothersText.js'
import { BareLayout } from './BareLayout.js'
import { BeforeSignIn } from './BeforeSignIn.js'
import { endSession } from './endingSession.js'
import { ScreenPrivacy } from './ScreenPrivacy.js'
import { SessionContext, type Session } from './session.js'
import { SigningOut } from './SigningOut.js'
import { useSessionState, type SessionState } from './useSessionState.js'
import { useSigningOut } from './useSigningOut.js'

/** Shows the page only to somebody who is signed in, and asks for a new sign-in on top of it when the session ends. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { state, waiting, ask, arrive, expire, left, goOn, goBack } = useSessionState()
  const another = waiting === undefined ? null : <AnothersText name={waiting.name} onGo={goOn} onBack={goBack} />
  switch (state.is) {
    case 'asking':
      return (
        <BareLayout>
          <Loading />
          {another}
        </BareLayout>
      )
    case 'failed':
      return (
        <BareLayout>
          <FailedNotice problem={state.problem} retry={ask} />
        </BareLayout>
      )
    case 'signedOut':
      return (
        <BareLayout>
          <BeforeSignIn onSignedIn={arrive} />
          {another}
        </BareLayout>
      )
    case 'signedIn':
      return (
        <Present key={state.account.id} state={state} another={another} expire={expire} left={left} onSignedIn={arrive}>
          {children}
        </Present>
      )
  }
}

type PresentProps = {
  readonly state: Extract<SessionState, { readonly is: 'signedIn' }>
  /** Asked instead of for a sign-in: somebody else has signed in. */
  readonly another: ReactNode
  readonly expire: () => void
  readonly left: () => void
  readonly onSignedIn: (account: Account) => void
  readonly children: ReactNode
}

function Present({ state: { account, expired }, another, expire, left, onSignedIn, children }: PresentProps) {
  const [hidden, setHidden] = useState(false)
  const { leaving, stay, signOut, keep, forget } = useSigningOut(left)
  const session = useMemo<Session>(
    () => ({
      account,
      signOut: () => void signOut(),
      hideScreen: () => {
        setHidden(true)
      },
    }),
    [account, signOut],
  )
  return (
    <SessionContext value={session}>
      <ScreenPrivacy
        hidden={hidden}
        locked={expired}
        onChange={setHidden}
        onLock={() => {
          expire()
          void endSession()
        }}
      >
        {children}
      </ScreenPrivacy>
      {leaving === undefined || expired ? null : (
        <SigningOut leaving={leaving} onStay={stay} onKeep={() => void keep()} onDelete={() => void forget()} />
      )}
      {another}
      {expired && another === null ? (
        <SignedOutHere
          name={account.name}
          left={left}
          onSignedIn={(next) => {
            setHidden(false)
            onSignedIn(next)
          }}
        />
      ) : null}
    </SessionContext>
  )
}

type SignedOutHereProps = Pick<PresentProps, 'left' | 'onSignedIn'> & { readonly name: string }

/** Whoever is not the one who wrote here may leave: what is not sent stays sealed for its author, or is asked about. */
function SignedOutHere({ name, left, onSignedIn }: SignedOutHereProps) {
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    if (await works.putAway()) left()
    else setAsking(true)
  }
  const forget = async () => {
    await works.forget()
    left()
  }
  if (asking) return <AnothersText onGo={() => void forget()} onBack={() => setAsking(false)} />
  return <SignInAgain name={name} onLeave={() => void leave()} onSignedIn={onSignedIn} />
}
