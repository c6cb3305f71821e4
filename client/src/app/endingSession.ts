import { sessionEndpoints } from '@forud/shared'
import { call } from '../http/client.js'

/** A word in a cookie, so that a window opened later knows that somebody here has signed out. It tells nothing else. */
const marker = 'forud-signed-out'
const mark = (age: number): void => {
  document.cookie = `${marker}=1; path=/; samesite=strict; max-age=${age}`
}
const isMarked = (): boolean => document.cookie.includes(marker)
/** As long as any session lasts. */
const longestSession = 24 * 3600

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const betweenTries = 4_000
let ending = 0

/** A server that is away is told when it is back, unless somebody has signed in by then: that ends the session too. */
export async function endSession(): Promise<void> {
  const mine = (ending += 1)
  mark(longestSession)
  for (;;) {
    const outcome = await call(sessionEndpoints.signOut, {})
    if (mine !== ending) return
    if (outcome.ok || outcome.problem.type !== 'no-connection') {
      mark(0)
      return
    }
    await pause(betweenTries)
    if (mine !== ending) return
  }
}

/** Signed out here before, and the server could not be told: it is told first. */
export async function endUnendedSession(): Promise<void> {
  if (isMarked()) await Promise.race([endSession(), pause(betweenTries)])
}

/** Somebody has signed in: the session is theirs. */
export const sessionBegun = (): void => {
  ending += 1
  if (isMarked()) mark(0)
}
