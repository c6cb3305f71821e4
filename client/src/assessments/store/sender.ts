import { createScheduler } from './scheduler.js'
import { withOutcome, type Outcome } from './outcome.js'
import { withNextBatch, type Batch, type State } from './sync.js'

/** Sends one request. Never throws: what went wrong is an outcome. */
export type Transport = (batch: Batch) => Promise<Outcome>

type Needs = {
  readonly read: () => State
  readonly write: (state: State) => void
  readonly transport: Transport
  readonly newKey: () => string
}
export type Sender = {
  readonly changed: () => void
  /** Sends everything that can be sent now; resolves when nothing more can. */
  readonly flush: () => Promise<void>
  /** The connection, the page or the machine may be back: what waits for its next try is tried now. */
  readonly wake: () => void
  readonly stop: () => void
}

const timing = { pause: 600, atMost: 2000 }
const longestWait = 30_000
/** A machine that slept leaves calls behind that are never answered. */
const longestCall = 20_000

/** One request at a time. What was sent stays in the state until it is answered, so nothing can fall between two requests. */
export function createSender({ read, write, transport, newKey }: Needs): Sender {
  let running: Promise<void> | undefined
  const flush = (): Promise<void> => {
    scheduler.cancel()
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
  const scheduler = createScheduler(() => void flush(), timing)

  const run = async (): Promise<void> => {
    for (let batch = next(); batch !== undefined; batch = next()) {
      const outcome = await withinTime(transport(batch))
      write(withOutcome(read(), batch, outcome))
      if (outcome.is !== 'unreachable') continue
      scheduler.in(waitAfter(read().sync.failures))
      return
    }
  }
  const next = (): Batch | undefined => {
    if (read().sync.halted !== undefined) return undefined
    const state = withNextBatch(read(), newKey)
    if (state !== read()) write(state)
    return state.sync.sending
  }
  return {
    flush,
    wake: () => {
      if (read().sync.failures > 0) void flush()
    },
    stop: scheduler.cancel,
    changed: () => {
      // While the server is out of reach the next try is already planned; a keystroke must not bring it forward.
      if (running === undefined && read().sync.failures === 0) scheduler.soon()
    },
  }
}

/** Given up and made again later: with the same key, it is carried out once. */
async function withinTime(answered: Promise<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ is: 'unreachable' }), longestCall)
  })
  const first = await Promise.race([answered, tooLate])
  clearTimeout(timer)
  return first
}

/** 1, 2, 4 … seconds, at most half a minute. */
export const waitAfter = (failures: number): number => Math.min(longestWait, 1000 * 2 ** (failures - 1))
