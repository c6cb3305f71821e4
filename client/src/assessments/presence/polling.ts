import type { Around, Present } from '@forud/shared'
import { isSame } from '../store/same.js'

export type Others = {
  readonly others: readonly Present[]
  /** Who has come since; they are read aloud once. */
  readonly come: readonly Present[]
}
/** `stopped`: the server lets nobody tell, and asking again would not help. `lost`: nobody answered. */
export type Told = Around | 'stopped' | 'lost'

type Needs = {
  readonly tell: (section: string | undefined) => Promise<Told>
  readonly leave: () => void
  /** Told after every answer. */
  readonly onMark: (mark: string) => Promise<void>
  readonly page: Window
}
export type Polling = ReturnType<typeof createPolling>

const interval = 10_000
/** Whoever was away for less has not come: the page was hidden for a moment. */
const forgotten = 120_000
export const nobody: Others = { others: [], come: [] }

/** Says about every ten seconds that somebody is here, while the page is looked at, and hears who else is. */
export function createPolling({ tell, leave, onMark, page }: Needs) {
  const kept = createKept()
  const lastSeen = new Map<string, number>()
  let section: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: 'no' | 'yes' | 'stopped' = 'no'
  let round = 0

  const take = ({ others }: Around) => {
    const now = Date.now()
    const come = others.filter(({ account }) => now - (lastSeen.get(account) ?? -Infinity) > forgotten)
    for (const { account } of others) lastSeen.set(account, now)
    const still = kept.read().come.filter(({ account }) => others.some((other) => other.account === account))
    kept.write({ others, come: come.length === 0 ? still : come })
  }
  const poll = async (): Promise<void> => {
    clearTimeout(timer)
    round += 1
    const own = round
    const told = await tell(section)
    // Another round was begun meanwhile, or the page was left.
    if (own !== round || running !== 'yes') return
    if (told === 'stopped') running = 'stopped'
    else if (told !== 'lost') {
      take(told)
      await onMark(told.mark)
    }
    if (own === round && running === 'yes') timer = setTimeout(() => void poll(), interval)
  }
  const go = () => {
    if (running === 'stopped' || page.document.visibilityState === 'hidden') return
    running = 'yes'
    void poll()
  }
  const pause = () => {
    clearTimeout(timer)
    round += 1
    if (running === 'yes') running = 'no'
  }
  const goAway = () => {
    pause()
    leave()
  }
  const onVisibility = () => (page.document.visibilityState === 'hidden' ? pause() : go())

  return {
    ...kept.reading,
    at: (next: string | undefined) => {
      if (running === 'yes' && next === section) return
      section = next
      go()
    },
    /** Somebody has signed in again. */
    goOn: () => {
      if (running !== 'stopped') return
      running = 'no'
      go()
    },
    /** Returns how to stop. */
    start: (): (() => void) => {
      page.document.addEventListener('visibilitychange', onVisibility)
      page.addEventListener('pagehide', goAway)
      page.addEventListener('pageshow', go)
      return () => {
        page.document.removeEventListener('visibilitychange', onVisibility)
        page.removeEventListener('pagehide', goAway)
        page.removeEventListener('pageshow', go)
        goAway()
      }
    },
  }
}

/** Tells only what is new: a round that brought nothing renders nothing. */
function createKept() {
  let now = nobody
  const listeners = new Set<() => void>()
  return {
    read: () => now,
    write: (next: Others) => {
      if (isSame(now, next)) return
      now = next
      for (const listener of listeners) listener()
    },
    reading: {
      read: () => now,
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
  }
}
