import type { Express } from 'express'
import { randomUUID } from 'node:crypto'
import supertest, { type Response } from 'supertest'

/** What came back. The body is whatever the server chose to send. */
export type Reply = Omit<Response, 'body'> & { readonly body: unknown }

export type Headers = { readonly ifMatch?: number; readonly key?: string; readonly [header: string]: unknown }
/** Someone at a browser: sends what a browser of ours would send. */
export type Client = ReturnType<typeof createClient>

// Keys of their own also in a copy of a database that other calls have been made in.
const run = randomUUID()
let calls = 0

/** `cookie` is asked for at the first call. Every write gets an idempotency key of its own unless one is given. */
export function createClient(app: Express, cookie: () => Promise<string | undefined>) {
  const call = async (
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: unknown,
    headers: Headers = {},
  ): Promise<Reply> => {
    const request = supertest(app)[method](path)
    const session = await cookie()
    if (session !== undefined) request.set('Cookie', session)
    if (method !== 'get') request.set('Sec-Fetch-Site', 'same-origin')
    for (const [name, value] of Object.entries(headersOf(headers, method))) request.set(name, value)
    if (body !== undefined) void request.send(typeof body === 'string' ? body : JSON.stringify(body))
    const reply: Response = await request
    return reply
  }
  return {
    get: (path: string, headers?: Headers): Promise<Reply> => call('get', path, undefined, headers),
    post: (path: string, body?: unknown, headers?: Headers): Promise<Reply> => call('post', path, body, headers),
    put: (path: string, body?: unknown, headers?: Headers): Promise<Reply> => call('put', path, body, headers),
    delete: (path: string, headers?: Headers): Promise<Reply> => call('delete', path, undefined, headers),
  }
}

function headersOf({ ifMatch, key, ...others }: Headers, method: string): { readonly [name: string]: string } {
  calls += 1
  const texts = Object.entries(others).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return {
    ...(method === 'get'
      ? {}
      : { 'Content-Type': 'application/json', 'Idempotency-Key': key ?? `test-call-${run}-${calls}` }),
    ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
    ...Object.fromEntries(texts),
  }
}
