import { sessionEndpoints, type Account } from '@forud/shared'
import { useCallback, useContext, useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../http/client.js'
import type { Failure, Outcome } from '../http/parseReply.js'
import { RepliesContext } from '../http/replies.js'
import { sessionEnded } from '../http/sessionEnded.js'
import { handedBack } from '../unsent/handedBack.js'
import { liesAnothers, removeAnothers } from '../unsent/left.js'
import { works } from '../unsent/works.js'
import { hearOtherWindows, tellOtherWindows } from './otherWindows.js'
import { endSession, endUnendedSession, sessionBegun } from './endingSession.js'

export type SessionState =
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly problem: Failure }
  | { readonly is: 'signedOut' }
  | { readonly is: 'signedIn'; readonly account: Account; readonly expired: boolean }

/** Who is there, and who wants to be while somebody else's unsent text lies here. */
export function useSessionState() {
  const [state, setState] = useState<SessionState>({ is: 'asking' })
  const [waiting, setWaiting] = useState<Account>()
  const [attempt, setAttempt] = useState(0)
  const here = state.is === 'signedIn' ? state.account.id : undefined
  const { enter, left } = useComingAndGoing(here, setState)
  const expire = useCallback(() => {
    // Nobody knows who comes back: until then nothing is sent.
    works.halt()
    setState((was) => (was.is === 'signedIn' ? { ...was, expired: true } : was))
  }, [])
  const arrive = useCallback(
    async (account: Account) => {
      sessionBegun()
      const isAnothers = account.id !== here && (works.isUnsaved() || (await liesAnothers(account.id)))
      if (isAnothers) setWaiting(account)
      else await enter(account, false)
    },
    [enter, here],
  )
  useWhoAmI(attempt, arrive, setState)
  useEffect(() => sessionEnded.listen(expire), [expire])
  useOtherWindows(here, expire, () => setAttempt(attempt + 1))
  return {
    state,
    waiting,
    ask: () => setAttempt(attempt + 1),
    arrive: (account: Account) => void arrive(account),
    expire,
    left,
    ...useDeciding(waiting, setWaiting, enter, () =>
      setState((was) => (was.is === 'signedIn' ? was : { is: 'signedOut' })),
    ),
  }
}

/** Whether somebody else's text is to be deleted for the one who waits. */
function useDeciding(
  waiting: Account | undefined,
  setWaiting: (next: undefined) => void,
  enter: (account: Account, cleared: boolean) => Promise<void>,
  back: () => void,
) {
  return {
    /** It is, and whoever waited is let in. */
    goOn: () => {
      setWaiting(undefined)
      if (waiting !== undefined) void enter(waiting, true)
    },
    /** It is not, and whoever waited is signed out again. */
    goBack: () => {
      setWaiting(undefined)
      void endSession()
      back()
    },
  }
}

type SetState = (next: SessionState | ((was: SessionState) => SessionState)) => void

function useComingAndGoing(here: string | undefined, setState: SetState) {
  const replies = useContext(RepliesContext)
  const navigate = useNavigate()
  const enter = useCallback(
    async (account: Account, cleared: boolean) => {
      tellOtherWindows({ account: account.id, cleared })
      if (here === account.id) {
        setState({ is: 'signedIn', account, expired: false })
        works.goOn()
        void replies.refresh()
        return
      }
      await works.forget()
      await removeAnothers(account.id).catch(() => undefined)
      handedBack.clear()
      replies.clear()
      setState({ is: 'signedIn', account, expired: false })
      if (here !== undefined) void navigate('/')
    },
    [replies, here, navigate, setState],
  )
  const left = useCallback(() => {
    tellOtherWindows({ account: undefined, cleared: false })
    handedBack.clear()
    replies.clear()
    setState({ is: 'signedOut' })
    void navigate('/')
  }, [replies, navigate, setState])
  return { enter, left }
}

function useWhoAmI(attempt: number, arrive: (account: Account) => Promise<void>, setState: SetState): void {
  const answered = useEffectEvent(async (outcome: Outcome<Account>) => {
    if (outcome.ok) await arrive(outcome.value)
    else if (outcome.problem.type === 'not-signed-in') setState({ is: 'signedOut' })
    else setState({ is: 'failed', problem: outcome.problem })
  })
  useEffect(() => {
    void endUnendedSession()
      .then(() => call(sessionEndpoints.whoAmI, {}))
      .then((outcome) => answered(outcome))
  }, [attempt])
}

/** Another window signed somebody else in or out: what is open here is not theirs. */
function useOtherWindows(here: string | undefined, expire: () => void, askAgain: () => void): void {
  useEffect(
    () =>
      hearOtherWindows(({ account, cleared }) => {
        if (here === undefined || account === here) return
        expire()
        if (cleared) void works.forget().then(askAgain)
      }),
    [here, expire, askAgain],
  )
}
