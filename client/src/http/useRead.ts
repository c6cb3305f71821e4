import type { Endpoint, ParamsOf } from '@forud/shared'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { addressOf, callWith } from './client.js'
import type { Failure, Outcome } from './parseReply.js'
import { RepliesContext } from './replies.js'

/** How a page stands with what it needs from the server. */
export type Reading<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly problem: Failure; readonly retry: () => void }
  | { readonly is: 'ready'; readonly value: T }

type Reads<Path extends string, Reply> = Endpoint<Path, undefined, Reply>
type Options = {
  /** Never changes once read. */
  readonly lasting?: boolean
  /** Forgotten when nobody shows it any more: nobody sees what it once was. */
  readonly fresh?: boolean
}

/** Long enough to go back to the page that was just left. */
const keptFor = 60_000

/** Reads an address and shares the answer between all who read the same. */
export function useRead<Path extends string, Reply>(
  endpoint: Reads<Path, Reply>,
  params: ParamsOf<Path>,
  { lasting = false, fresh = false }: Options = {},
): Reading<Reply> {
  const replies = useContext(RepliesContext)
  const address = addressOf(endpoint.path, params)
  const subscribe = useCallback(
    (listener: () => void) => {
      const fetch = async (signal: AbortSignal) => {
        const outcome = await callWith({ ...endpoint, path: address }, { signal })
        const shown = replies.known(address)
        return !outcome.ok && passes(outcome.problem) && shown?.ok === true ? shown : outcome
      }
      return replies.show(address, { fetch, lasting, keptFor: fresh ? 0 : keptFor }, listener)
    },
    [replies, endpoint, address, lasting, fresh],
  )
  const known = useSyncExternalStore(subscribe, () => replies.known(address))
  if (known === undefined || !isFrom(endpoint, known)) return { is: 'loading' }
  return known.ok
    ? { is: 'ready', value: known.value }
    : { is: 'failed', problem: known.problem, retry: () => replies.again(address) }
}

/** What lies under an address was read from it, and its reply was parsed then. */
const isFrom = <Path extends string, Reply>(
  endpoint: Reads<Path, Reply>,
  known: Outcome<unknown>,
): known is Outcome<Reply> => endpoint.reply !== 'nothing' || known.ok

/** What is on the page stays there while the connection or the session is away. What may no longer be seen does not. */
const passes = ({ type }: Failure): boolean => type === 'no-connection' || type === 'not-signed-in'

/** Fetches again everything that is on the page. Called after every write. */
export function useRefresh(): () => Promise<void> {
  return useContext(RepliesContext).refresh
}
