import type { Account } from '@forud/shared'
import { createContext, useContext } from 'react'

export type Session = {
  readonly account: Account
  readonly signOut: () => void
  /** Covers the page at once. */
  readonly hideScreen: () => void
}

export const SessionContext = createContext<Session | undefined>(undefined)

/** Who is signed in. Only used below the session's provider. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('useSession outside SessionProvider')
  return session
}
