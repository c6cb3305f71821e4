import type { CookieOptions, Response } from 'express'
import type { Kind } from '../installation/kind.js'
import type { Decided } from './exchange.js'

/** A demonstration is plain http on the machine itself, where a browser need not keep a Secure cookie. */
export const cookieName = (kind: Kind): string => (kind === 'demonstration' ? 'forud' : '__Host-forud')

const optionsOf = (kind: Kind): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  path: '/',
  secure: kind === 'production',
})

export function sessionTokenOf(header: string | undefined, kind: Kind): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='))
  const found = pairs.find(([name]) => name === cookieName(kind))?.[1]
  return found !== undefined && /^[\w-]{20,100}$/.test(found) ? found : undefined
}

/** Until the browser closes; how long it counts is decided on the server. */
export function sendSession(response: Response, session: Decided['session'], kind: Kind): void {
  if (session === undefined) return
  if (session !== 'ended') {
    response.cookie(cookieName(kind), session.token, optionsOf(kind))
    return
  }
  response.clearCookie(cookieName(kind), optionsOf(kind))
  // Not the storage: what somebody could not send lies there sealed, and only its author may say that it can go.
  response.set('Clear-Site-Data', '"cache"')
}
