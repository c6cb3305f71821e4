/** Waits for a pause in the typing, but never longer than `atMost`. */
export type Scheduler = {
  readonly soon: () => void
  readonly in: (milliseconds: number) => void
  readonly cancel: () => void
}
type Timing = { readonly pause: number; readonly atMost: number }

export function createScheduler(run: () => void, { pause, atMost }: Timing): Scheduler {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
    waitingSince = undefined
  }
  const start = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      cancel()
      run()
    }, milliseconds)
  }
  return {
    cancel,
    in: start,
    soon: () => {
      const now = Date.now()
      waitingSince ??= now
      start(Math.max(0, Math.min(pause, waitingSince + atMost - now)))
    },
  }
}
