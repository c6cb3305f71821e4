import { useSyncExternalStore } from 'react'

type Connection = 'there' | 'lost'
const listeners = new Set<() => void>()
let now: Connection = 'there'

/** Told by every call whether somebody answered. */
export function connectionIs(next: Connection): void {
  if (next === now) return
  now = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Whether the last call was answered. */
export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => now)
