import { makeKey } from './keys.js'

/** The key of one record: asked for at once, and again until it is there or known never to come. */
export function createKeyRing(assessment: string, record: string, arrived: () => void) {
  let key: CryptoKey | undefined
  let state: 'asking' | 'there' | 'unreachable' | 'none' = 'asking'
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const ask = async (): Promise<void> => {
    clearTimeout(timer)
    if (state === 'there' || stopped) return
    const asked = await makeKey(assessment, record)
    if (asked.is === 'there') key = asked.key
    state = asked.is
    tries += 1
    arrived()
    if (asked.is === 'unreachable') timer = setTimeout(() => void ask(), Math.min(longest, 1000 * 2 ** (tries - 1)))
  }
  const again = () => {
    if (state === 'unreachable') void ask()
  }
  globalThis.addEventListener('online', again)
  const first = Promise.race([ask(), new Promise<void>((resolve) => setTimeout(resolve, patience))])
  return {
    now: () => key,
    /** Once somebody has answered, or nobody did for a while. */
    asked: () => first,
    /** Whether there is still hope that what is typed is sealed in a moment. */
    is: (): 'coming' | 'windowOnly' => (state === 'asking' ? 'coming' : 'windowOnly'),
    stop: () => {
      stopped = true
      clearTimeout(timer)
      globalThis.removeEventListener('online', again)
    },
  }
}

const longest = 30_000
const patience = 5_000
