import type { Endpoint, ParamsOf } from '@forud/shared'
import { createProblem } from './problem.js'

const param = /^[\w.@-]{1,100}$/

/** The parameters that the path names. What no id looks like is not found, and gets no further. */
export function parseParams<Path extends string>(
  endpoint: Endpoint<Path>,
  found: { readonly [name: string]: unknown },
): ParamsOf<Path> {
  const names = paramNames(endpoint.path)
  const entries = names.map((name) => {
    const value = found[name]
    if (typeof value !== 'string' || !param.test(value)) throw createProblem({ type: 'not-found' })
    return [name, value] as const
  })
  return Object.fromEntries(entries) as ParamsOf<Path>
}

export const paramNames = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))

/** The body, checked by the endpoint's own shape. An endpoint without one ignores what is sent. */
export function parseBody<Body>(endpoint: Endpoint<string, Body>, sent: unknown): Body {
  if (endpoint.body === undefined) return undefined as Body
  const parsed = endpoint.body.parse(sent === undefined ? {} : sent)
  if (!parsed.ok) throw createProblem({ type: 'invalid-request', errors: parsed.errors })
  return parsed.value
}

/** The revision in `If-Match: "7"`. */
export function parseRevision(header: string | undefined): number {
  const [, digits] = /^"?(\d{1,15})"?$/.exec(header?.trim() ?? '') ?? []
  if (digits === undefined) throw createProblem({ type: 'precondition-required' })
  return Number(digits)
}

/** The key under which a call is carried out once. */
export function parseIdempotencyKey(header: string | undefined): string {
  if (header !== undefined && /^[\w.-]{8,100}$/.test(header)) return header
  const message = 'Kaldet mangler en nøgle på 8 til 100 bogstaver, tal og bindestreger. Intet er ændret.'
  throw createProblem({ type: 'invalid-request', errors: [{ path: 'Idempotency-Key', message }] })
}
