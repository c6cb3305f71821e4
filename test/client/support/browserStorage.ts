import 'fake-indexeddb/auto'
import { randomBytes } from 'node:crypto'
import { fakeServer, problem } from './fakeServer.js'

type Lock = { readonly name: string }
type Work = (lock: Lock | null) => unknown
type Waiting = { readonly name: string; readonly start: () => void }

/** Web Locks as far as we use them: exclusive, queued, and asked for without waiting. */
export function giveLocks(): void {
  const held = new Set<string>()
  let queue: readonly Waiting[] = []
  const next = () => {
    for (const waiting of queue) {
      if (held.has(waiting.name)) continue
      held.add(waiting.name)
      queue = queue.filter((one) => one !== waiting)
      waiting.start()
    }
  }
  const run = async (name: string, work: Work): Promise<unknown> => {
    try {
      return await work({ name })
    } finally {
      held.delete(name)
      next()
    }
  }
  const request = (name: string, options: { readonly ifAvailable?: boolean } | Work, work?: Work): Promise<unknown> => {
    const toDo = typeof options === 'function' ? options : (work ?? (() => undefined))
    if (typeof options !== 'function' && options.ifAvailable === true && held.has(name))
      return Promise.resolve(toDo(null))
    return new Promise((done, failed) => {
      queue = [...queue, { name, start: () => void run(name, toDo).then(done, failed) }]
      next()
    })
  }
  const query = () => Promise.resolve({ held: [...held].map((name) => ({ name })) })
  Object.defineProperty(navigator, 'locks', { value: { request, query }, configurable: true })
}

/** A server that keeps keys: `owner` is whoever is signed in. */
export function keyServer(owner = 'anna') {
  const keys = new Map<string, { readonly owner: string; readonly key: string }>()
  let signedIn = owner
  const own = (id: string) => {
    const found = keys.get(id)
    return found?.owner === signedIn ? { key: found.key } : problem({ type: 'not-found' })
  }
  const server = fakeServer({
    makeUnsentKey: ({ params: { keyId = '' } }) => {
      if (!keys.has(keyId)) keys.set(keyId, { owner: signedIn, key: randomBytes(32).toString('base64url') })
      return own(keyId)
    },
    unsentKey: ({ params: { keyId = '' } }) => own(keyId),
    endUnsentKey: ({ params: { keyId = '' } }) => void keys.delete(keyId),
  })
  const signIn = (account: string) => {
    signedIn = account
  }
  return { ...server, keys, signIn }
}
