import type { Endpoint } from '@forud/shared'
import { useRef, useState } from 'react'
import { call, type CallOptions } from './client.js'
import type { Failure, Outcome } from './parseReply.js'
import { useRefresh } from './useRead.js'

type Writing<Path extends string, Body, Reply> = {
  readonly busy: boolean
  readonly problem: Failure | undefined
  readonly forget: () => void
  /** One call at a time; a second one while the first is under way is not sent. */
  readonly send: (options: CallOptions<Path, Body>) => Promise<Outcome<Reply> | undefined>
}

/** A write from a form: knows whether it is under way and what went wrong, and fetches the page again when it is done. */
export function useWrite<Path extends string, Body, Reply>(
  endpoint: Endpoint<Path, Body, Reply>,
): Writing<Path, Body, Reply> {
  const refresh = useRefresh()
  const underWay = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Failure>()
  const send = async (options: CallOptions<Path, Body>) => {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    const outcome = await call(endpoint, options)
    underWay.current = false
    setBusy(false)
    setProblem(outcome.ok ? undefined : outcome.problem)
    if (outcome.ok) await refresh()
    return outcome
  }
  const forget = () => {
    setProblem(undefined)
  }
  return { busy, problem, forget, send }
}

/** One key per form that was opened: pressing twice, or trying again after a lost connection, does the thing once. */
export function useIdempotencyKey(): { readonly key: () => string; readonly renew: () => void } {
  const key = useRef<string>(undefined)
  return {
    key: () => (key.current ??= crypto.randomUUID()),
    renew: () => {
      key.current = undefined
    },
  }
}
