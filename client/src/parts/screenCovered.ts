const listeners = new Set<() => void>()

/** The page was covered. Whoever shows what is for a moment only listens, and takes it away. */
export const screenCovered = {
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
