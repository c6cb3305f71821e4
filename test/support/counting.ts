/** Counts how many runs of a property reached each interesting state: a law that never met its case proves nothing. */
export function counting<State extends string>(...states: readonly State[]) {
  const counts = new Map<State, number>(states.map((state) => [state, 0]))
  return {
    count: (state: State): void => {
      counts.set(state, (counts.get(state) ?? 0) + 1)
    },
    atLeast: (bounds: Readonly<Record<State, number>>): void => {
      if (process.env['FORUD_TESTS'] === 'deep') process.stdout.write(`${nameOfTest()}: ${told(counts)}\n`)
      for (const [state, count] of counts) expect([state, count >= bounds[state]]).toEqual([state, true])
    },
  }
}

const nameOfTest = (): string => expect.getState().currentTestName ?? ''
const told = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([state, count]) => `${state} ${String(count)}`).join(', ')
