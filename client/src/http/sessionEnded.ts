const listeners = new Set<() => void>()

/** The server no longer knows who is there. Whoever shows the sign-in listens. */
export const sessionEnded = {
  tell: () => {
    for (const listener of listeners) listener()
  },
  listen: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
