import { createContext } from 'react'
import { keeping } from './keeping.js'
import type { Outcome } from './parseReply.js'

type Known = Outcome<unknown>
export type Fetching = {
  readonly fetch: (signal: AbortSignal) => Promise<Known>
  /** Never changes once read. */
  readonly lasting: boolean
  /** Milliseconds that it is kept when nobody shows it any more. */
  readonly keptFor: number
}
type Entry = {
  known?: Known
  /** When it was read; what was refreshed is older than anything. */
  readAt: number
  how: Fetching
  running?: AbortController | undefined
  forgetting?: ReturnType<typeof setTimeout>
  readonly listeners: Set<() => void>
}
const longAgo = -Infinity

export type Replies = ReturnType<typeof createReplies>

/** What the server has said, by address: read once for all who show it, and again when it may have become old. */
export function createReplies(youngFor = 5_000) {
  const entries = new Map<string, Entry>()
  const isOld = ({ known, readAt, how }: Entry): boolean =>
    known === undefined || !known.ok || (!how.lasting && Date.now() - readAt >= youngFor)
  const oldAndShown = () => [...entries.values()].filter((entry) => entry.listeners.size > 0 && isOld(entry))
  const catchUp = (entry: Entry) => {
    if (entry.running === undefined && isOld(entry)) void read(entry)
  }
  return {
    known: (address: string): Known | undefined => entries.get(address)?.known,
    /** What another call has found out. */
    tell: (address: string, known: Known) => tellAll(entries.get(address), known),
    /** Reads the address, unless somebody just has, and tells of what comes until it is no longer shown. */
    show: (address: string, how: Fetching, listener: () => void): (() => void) => {
      const entry: Entry = entries.get(address) ?? { readAt: longAgo, how, listeners: new Set() }
      entries.set(address, entry)
      entry.how = how
      clearTimeout(entry.forgetting)
      entry.listeners.add(listener)
      catchUp(entry)
      return () => {
        entry.listeners.delete(listener)
        if (entry.listeners.size === 0) leave(entries, address, entry)
      }
    },
    /** Read again now, if it is shown. */
    again: (address: string) => {
      const entry = entries.get(address)
      if (entry !== undefined && entry.listeners.size > 0) void read(entry)
    },
    /** Everything that is shown is read again; the rest when it is shown. */
    refresh: async (): Promise<void> => {
      for (const entry of entries.values()) entry.readAt = longAgo
      await Promise.all(oldAndShown().map(read))
    },
    clear: () => forgetAll(entries),
    /** Whoever comes back to the page, or gets the connection back, sees what is true now. */
    listen: () => onComingBack(() => oldAndShown().forEach(catchUp)),
  }
}

/** In place of a read that is under way: that one may have been answered before the write. */
async function read(entry: Entry): Promise<void> {
  stop(entry)
  const abort = new AbortController()
  entry.running = abort
  const known = await entry.how.fetch(abort.signal)
  if (abort.signal.aborted) return
  entry.running = undefined
  put(entry, known)
}

function stop(entry: Entry): void {
  entry.running?.abort()
  entry.running = undefined
}

function tellAll(entry: Entry | undefined, known: Known): void {
  if (entry === undefined) return
  stop(entry)
  put(entry, known)
}

function put(entry: Entry, known: Known): void {
  entry.known = keeping(entry.known, known)
  entry.readAt = Date.now()
  for (const listener of entry.listeners) listener()
}

function leave(entries: Map<string, Entry>, address: string, entry: Entry): void {
  stop(entry)
  const forget = () => {
    if (entries.get(address) === entry) entries.delete(address)
  }
  if (entry.how.keptFor === 0) forget()
  else entry.forgetting = setTimeout(forget, entry.how.keptFor)
}

function forgetAll(entries: Map<string, Entry>): void {
  for (const entry of entries.values()) {
    stop(entry)
    clearTimeout(entry.forgetting)
  }
  entries.clear()
}

function onComingBack(catchUp: () => void): () => void {
  const onSight = () => {
    if (document.visibilityState === 'visible') catchUp()
  }
  document.addEventListener('visibilitychange', onSight)
  window.addEventListener('online', catchUp)
  return () => {
    document.removeEventListener('visibilitychange', onSight)
    window.removeEventListener('online', catchUp)
  }
}

export const RepliesContext = createContext(createReplies())
