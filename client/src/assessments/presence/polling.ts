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
  const arrivals = createArrivals()
  const isHidden = () => page.document.visibilityState === 'hidden'
  const rounds = createRounds(isHidden, async (section, isCurrent) => {
    const told = await tell(section)
    if (!isCurrent() || told === 'lost') return 'goes on'
    if (told === 'stopped') return 'stopped'
    kept.write(arrivals(kept.read(), told))
    await onMark(told.mark)
    return 'goes on'
  })
  const goAway = () => {
    rounds.pause()
    leave()
  }
  const onVisibility = () => (isHidden() ? rounds.pause() : rounds.go())
  const watched = [
    [page.document, 'visibilitychange', onVisibility],
    [page, 'pagehide', goAway],
    [page, 'pageshow', rounds.go],
  ] as const
  return {
    ...kept.reading,
    at: rounds.at,
    /** Somebody has signed in again. */
    goOn: rounds.goOn,
    /** Returns how to stop. */
    start: (): (() => void) => {
      for (const [target, event, act] of watched) target.addEventListener(event, act)
      return () => {
        for (const [target, event, act] of watched) target.removeEventListener(event, act)
        goAway()
      }
    },
  }
}

type Round = (section: string | undefined, isCurrent: () => boolean) => Promise<'goes on' | 'stopped'>

/** One round at a time; a new section begins one at once, and whatever an older one hears is not heard. */
function createRounds(isHidden: () => boolean, round: Round) {
  let section: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: 'no' | 'yes' | 'stopped' = 'no'
  let number = 0
  const poll = async (): Promise<void> => {
    clearTimeout(timer)
    number += 1
    const own = number
    const isCurrent = () => own === number && running === 'yes'
    const outcome = await round(section, isCurrent)
    if (!isCurrent()) return
    if (outcome === 'stopped') running = 'stopped'
    else timer = setTimeout(() => void poll(), interval)
  }
  const go = () => {
    if (running === 'stopped' || isHidden()) return
    running = 'yes'
    void poll()
  }
  return {
    go,
    pause: () => {
      clearTimeout(timer)
      number += 1
      if (running === 'yes') running = 'no'
    },
    at: (next: string | undefined) => {
      if (running === 'yes' && next === section) return
      section = next
      go()
    },
    goOn: () => {
      if (running !== 'stopped') return
      running = 'no'
      go()
    },
  }
}

/** Tells who has come from who was there before. */
function createArrivals(): (before: Others, now: Around) => Others {
  const lastSeen = new Map<string, number>()
  return (before, { others }) => {
    const now = Date.now()
    const come = others.filter(({ account }) => now - (lastSeen.get(account) ?? -Infinity) > forgotten)
    for (const { account } of others) lastSeen.set(account, now)
    const still = before.come.filter(({ account }) => others.some((other) => other.account === account))
    return { others, come: come.length === 0 ? still : come }
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
