import { endpoints, type Account } from '@forud/shared'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { SignInAgain } from '../accounts/SignInAgain.js'
import { Loading } from '../design/Loading.js'
import { call } from '../http/client.js'
import type { Failure, Outcome } from '../http/parseReply.js'
import { sessionEnded } from '../http/sessionEnded.js'
import { FailedNotice } from '../parts/Loaded.js'
import { BareLayout } from './BareLayout.js'
import { BeforeSignIn } from './BeforeSignIn.js'
import { ScreenPrivacy } from './ScreenPrivacy.js'
import { SessionContext, type Session } from './session.js'

type State =
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly problem: Failure }
  | { readonly is: 'signedOut' }
  | { readonly is: 'signedIn'; readonly account: Account; readonly expired: boolean }

/** Shows the page only to somebody who is signed in, and asks for a new sign-in on top of it when the session ends. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { state, ask, signedIn, expire, leave } = useSessionState()
  switch (state.is) {
    case 'asking':
      return (
        <BareLayout>
          <Loading />
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
          <BeforeSignIn onSignedIn={signedIn} />
        </BareLayout>
      )
    case 'signedIn':
      return (
        <Present key={state.account.id} state={state} expire={expire} leave={leave} signedIn={signedIn}>
          {children}
        </Present>
      )
  }
}

type PresentProps = {
  readonly state: Extract<State, { readonly is: 'signedIn' }>
  readonly expire: () => void
  readonly leave: () => void
  readonly signedIn: (account: Account) => void
  readonly children: ReactNode
}

function Present({ state: { account, expired }, expire, leave, signedIn, children }: PresentProps) {
  const [hidden, setHidden] = useState(false)
  const session = useMemo<Session>(
    () => ({
      account,
      signOut: leave,
      hideScreen: () => {
        setHidden(true)
      },
    }),
    [account, leave],
  )
  return (
    <SessionContext value={session}>
      <ScreenPrivacy hidden={hidden} locked={expired} onChange={setHidden} onLock={expire}>
        {children}
      </ScreenPrivacy>
      {expired ? (
        <SignInAgain
          name={account.name}
          onLeave={leave}
          onSignedIn={(next) => {
            setHidden(false)
            signedIn(next)
          }}
        />
      ) : null}
    </SessionContext>
  )
}

function useSessionState() {
  const [state, setState] = useState<State>({ is: 'asking' })
  const client = useQueryClient()
  const navigate = useNavigate()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    void call(endpoints.whoAmI, {}).then((outcome) => {
      setState(stateAfter(outcome))
    })
  }, [attempt])
  const markExpired = useCallback(() => {
    setState((was) => (was.is === 'signedIn' ? { ...was, expired: true } : was))
  }, [])
  useEffect(() => sessionEnded.listen(markExpired), [markExpired])
  const leave = useCallback(async () => {
    await call(endpoints.signOut, {})
    client.clear()
    setState({ is: 'signedOut' })
    await navigate('/')
  }, [client, navigate])
  const expire = useCallback(() => {
    markExpired()
    void call(endpoints.signOut, {})
  }, [markExpired])
  const signedIn = useCallback(
    (account: Account) => {
      const same = state.is === 'signedIn' && state.account.id === account.id
      setState({ is: 'signedIn', account, expired: false })
      if (same) void client.invalidateQueries()
      else client.clear()
      if (state.is === 'signedIn' && !same) void navigate('/')
    },
    [client, navigate, state],
  )
  const ask = () => {
    setAttempt(attempt + 1)
  }
  return { state, ask, signedIn, expire, leave: () => void leave() }
}

function stateAfter(outcome: Outcome<Account>): State {
  if (outcome.ok) return { is: 'signedIn', account: outcome.value, expired: false }
  return outcome.problem.type === 'not-signed-in' ? { is: 'signedOut' } : { is: 'failed', problem: outcome.problem }
}
