import { caseEndpoints, type ProtectedAddressRead } from '@forud/shared'
import { useContext, useEffect, useEffectEvent, useState } from 'react'
import { addressOf, call } from '../http/client.js'
import type { Failure } from '../http/parseReply.js'
import { RepliesContext } from '../http/replies.js'
import { useWrite } from '../http/useWrite.js'
import { screenCovered } from '../parts/screenCovered.js'

export type AddressState =
  | { readonly is: 'hidden'; readonly saved?: true }
  | { readonly is: 'shown'; readonly read: ProtectedAddressRead }
  | { readonly is: 'writing'; readonly read: ProtectedAddressRead; readonly text: string }

const shownFor = 60_000

/** Kept nowhere but here: gone when it is hidden, after a minute, when the screen is covered and when the page is left. */
export function useProtectedAddress(caseId: string) {
  const [state, setState] = useState<AddressState>({ is: 'hidden' })
  const reading = useReading(caseId)
  const write = useWrite(caseEndpoints.writeProtectedAddress)
  const hide = () => {
    setState({ is: 'hidden' })
  }
  useHiding(state, hide)
  const show = async () => {
    const read = await reading.read()
    if (read !== undefined) setState(state.is === 'writing' ? { ...state, read } : { is: 'shown', read })
    if (read !== undefined) write.forget()
  }
  const edit = () => {
    if (state.is === 'shown') setState({ is: 'writing', read: state.read, text: state.read.address })
  }
  const change = (text: string) => {
    if (state.is === 'writing') setState({ ...state, text })
  }
  const save = async () => {
    if (state.is !== 'writing') return
    const { read, text } = state
    const outcome = await write.send({ params: { caseId }, revision: read.revision, body: { address: text.trim() } })
    if (outcome?.ok === true) setState({ is: 'hidden', saved: true })
  }
  return {
    state,
    busy: reading.busy || write.busy,
    problem: reading.problem ?? write.problem,
    show,
    hide,
    edit,
    change,
    save,
  }
}

function useReading(caseId: string) {
  const replies = useContext(RepliesContext)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Failure>()
  const read = async () => {
    setBusy(true)
    const outcome = await call(caseEndpoints.readProtectedAddress, { params: { caseId }, body: {} })
    setBusy(false)
    setProblem(outcome.ok ? undefined : outcome.problem)
    if (!outcome.ok) return undefined
    replies.again(addressOf(caseEndpoints.caseLog.path, { caseId }))
    return outcome.value
  }
  return { busy, problem, read }
}

/** What somebody is writing stays: it would be lost. */
const hides = (state: AddressState): boolean =>
  state.is === 'shown' || (state.is === 'writing' && state.text === state.read.address)

function useHiding(state: AddressState, hide: () => void): void {
  const hideShown = useEffectEvent(() => {
    if (hides(state)) hide()
  })
  useEffect(() => {
    if (!hides(state)) return undefined
    const timer = setTimeout(() => {
      hideShown()
    }, shownFor)
    return () => {
      clearTimeout(timer)
    }
  }, [state])
  useEffect(() => {
    const whenAway = () => {
      if (document.visibilityState === 'hidden') hideShown()
    }
    const forget = screenCovered.listen(() => {
      hideShown()
    })
    document.addEventListener('visibilitychange', whenAway)
    return () => {
      forget()
      document.removeEventListener('visibilitychange', whenAway)
    }
  }, [])
}
