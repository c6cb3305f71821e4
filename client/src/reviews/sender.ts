/** `again`: the same may work later. `stuck`: it will not, until something else is written. */
export type Sent = 'done' | 'again' | 'stuck'

const pause = 1_200
const retryAfter = 5_000

/** Sends the newest of what it is given, one at a time and a moment after the last change. */
export function createSender<T>(send: (value: T) => Promise<Sent>) {
  let waiting: { readonly value: T } | undefined
  let underWay: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  async function sendOne(taken: { readonly value: T }): Promise<void> {
    const sent = await send(taken.value)
    if (sent !== 'done') waiting ??= taken
    if (sent === 'again') later(retryAfter)
  }

  async function flush(): Promise<void> {
    await underWay
    if (waiting === undefined) return
    const taken = waiting
    waiting = undefined
    underWay = sendOne(taken)
    await underWay
  }

  const change = (value: T) => {
    waiting = { value }
    later(pause)
  }
  const forget = () => {
    clearTimeout(timer)
    waiting = undefined
  }
  /** Waits for what is under way, and starts nothing new. */
  const settle = async (): Promise<void> => {
    clearTimeout(timer)
    await underWay
  }
  return { change, flush, forget, settle }
}
