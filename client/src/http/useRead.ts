import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Endpoint, ParamsOf } from '@forud/shared'
import { useCallback } from 'react'
import { callWith } from './client.js'
import type { Failure, Outcome } from './parseReply.js'

/** How a page stands with what it needs from the server. */
export type Reading<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly problem: Failure; readonly retry: () => void }
  | { readonly is: 'ready'; readonly value: T }

/** What an answer is kept under, so that every reader of the same address shares it. */
export const keyOf = (path: string, params: Readonly<Record<string, string>> = {}) => [path, params] as const

type Reads<Path extends string, Reply> = Endpoint<Path, undefined, Reply>
type Options = {
  /** Milliseconds between fetching again while the page is open. */
  readonly every?: number
  /** Never changes once read. */
  readonly lasting?: boolean
  /** Forgotten when nobody shows it any more: nobody sees what it once was. */
  readonly fresh?: boolean
}

/** Reads an address and shares the answer between all who read the same. */
export function useRead<Path extends string, Reply>(
  endpoint: Reads<Path, Reply>,
  params: ParamsOf<Path>,
  options: Options = {},
): Reading<Reply> {
  const client = useQueryClient()
  const queryKey = keyOf(endpoint.path, params)
  const query = useQuery<Outcome<Reply>>({
    queryKey,
    queryFn: async ({ signal }) => {
      const outcome = await callWith(endpoint, { params, signal })
      const shown = client.getQueryData<Outcome<Reply>>(queryKey)
      return !outcome.ok && passes(outcome.problem) && shown?.ok === true ? shown : outcome
    },
    ...keptAs(options),
  })
  const retry = () => {
    void query.refetch()
  }
  if (query.data === undefined) return { is: 'loading' }
  return query.data.ok ? { is: 'ready', value: query.data.value } : { is: 'failed', problem: query.data.problem, retry }
}

const keptAs = ({ every, lasting = false, fresh = false }: Options) => ({
  ...(every === undefined ? {} : { refetchInterval: every }),
  ...(lasting ? { staleTime: Infinity } : {}),
  ...(fresh ? { gcTime: 0 } : {}),
})

/** What is on the page stays there while the connection or the session is away. What may no longer be seen does not. */
const passes = ({ type }: Failure): boolean => type === 'no-connection' || type === 'not-signed-in'

/** Fetches again everything that is on the page. Called after every write. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries(), [client])
}
