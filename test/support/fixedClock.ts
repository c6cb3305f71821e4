import type { Instant } from '@forud/shared'
import type { Clock } from '../../server/src/database/clock'

/** Sunday 22 November 2026 at 13:00 in Denmark. */
export const sundayAtOne: Instant = '2026-11-22T12:00:00.000Z'

/** A clock that moves only when it is told to. */
export function fixedClock(start: Instant = sundayAtOne) {
  let now = start
  const clock: Clock = () => now
  return {
    clock,
    set: (at: Instant): void => {
      now = at
    },
    advance: ({ hours = 0, minutes = 0 }: { readonly hours?: number; readonly minutes?: number }): void => {
      now = new Date(Date.parse(now) + (hours * 60 + minutes) * 60_000).toISOString()
    },
  }
}
