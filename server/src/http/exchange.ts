import type { AccountId } from '@forud/shared'

/** What one call may say to and about the connection, apart from its body. Takes effect when the call is carried out. */
export type Exchange = {
  readonly address: string
  readonly sessionToken?: string
  startSession(token: string, account: AccountId): void
  endSession(): void
  /** Of a file that is sent. Never a name or a CPR number. */
  nameFile(name: string): void
  /** Another status than the usual one. */
  answerWith(status: number): void
}

/** What the call decided. */
export type Decided = {
  readonly session?: { readonly token: string; readonly account: AccountId } | 'ended'
  readonly fileName?: string
  readonly status?: number
}

export function createExchange(address: string, sessionToken: string | undefined) {
  let decided: Decided = {}
  const exchange: Exchange = {
    address,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    startSession: (token, account) => {
      decided = { ...decided, session: { token, account } }
    },
    endSession: () => {
      decided = { ...decided, session: 'ended' }
    },
    nameFile: (fileName) => {
      decided = { ...decided, fileName }
    },
    answerWith: (status) => {
      decided = { ...decided, status }
    },
  }
  return { exchange, decided: (): Decided => decided }
}
