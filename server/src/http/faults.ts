import type { Problem } from '@forud/shared'
import { problemOf } from './problem.js'

/** Every error as a problem: ours, the body parser's, or one that nobody foresaw. */
export function problemFor(error: unknown, requestId: string): Problem {
  const known = problemOf(error)
  if (known !== undefined) return known
  const status = statusOf(error)
  if (status === 413) return { type: 'too-large' }
  // Express could not read the path, or the body parser the body.
  if (status !== undefined && status < 500) return { type: 'broken-json' }
  return { type: 'unexpected', requestId }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined

/** What may be written to the server log about an error: messages can hold what was in the query. */
export const traceOf = (error: unknown) => {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { name: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) }
}
