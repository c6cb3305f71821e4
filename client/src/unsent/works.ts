/** Something in this window that may hold what is not saved yet. */
export type Work = {
  readonly isUnsaved: () => boolean
  /** Sends what can be sent; resolves when nothing more can. */
  readonly send: () => Promise<void>
  /** Sends nothing more until `goOn`: nobody is signed in, or somebody else is. */
  readonly halt: () => void
  readonly goOn: () => void
  /** Leaves what is unsaved sealed on this machine, and forgets it here. Nothing is forgotten that could not be sealed. */
  readonly putAway: () => Promise<'away' | 'stays'>
  /** Forgets it, sealed or not. */
  readonly forget: () => Promise<void>
}

const known = new Set<Work>()

/** Returns how to take it out again. */
export function registerWork(work: Work): () => void {
  known.add(work)
  return () => void known.delete(work)
}

const all = (): readonly Work[] => [...known]

export const works = {
  isUnsaved: (): boolean => all().some((work) => work.isUnsaved()),
  /** Whether nothing unsaved is left; given up after a while, since a dead server may not even say that it is dead. */
  send: async (atMost: number): Promise<boolean> => {
    const tooLate = new Promise<void>((resolve) => setTimeout(resolve, atMost))
    await Promise.race([Promise.all(all().map((work) => work.send())), tooLate])
    return !works.isUnsaved()
  },
  halt: (): void => {
    for (const work of all()) work.halt()
  },
  goOn: (): void => {
    for (const work of all()) work.goOn()
  },
  putAway: async (): Promise<boolean> => (await Promise.all(all().map((work) => work.putAway()))).every(isAway),
  forget: async (): Promise<void> => {
    await Promise.all(all().map((work) => work.forget()))
  },
}

const isAway = (is: 'away' | 'stays'): boolean => is === 'away'
