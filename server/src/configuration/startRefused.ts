const refusals = new WeakSet<Error>()

/** The server cannot start as things are; the message says why, and what to do, to the person who started it. */
export function startRefused(message: string): Error {
  const error = new Error(message)
  refusals.add(error)
  return error
}

export const isStartRefused = (error: unknown): error is Error => error instanceof Error && refusals.has(error)
