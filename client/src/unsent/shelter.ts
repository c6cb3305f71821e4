import { createKnown } from './known.js'

/** Whether what is typed outlives its window. `coming`: not known yet. */
export type Shelter = 'sealed' | 'coming' | 'windowOnly'

const known = createKnown<ReadonlyMap<string, Shelter>>(new Map())

/** What every record of this window says, for whoever tells the person. */
export const shelter = {
  subscribe: known.subscribe,
  tell: (record: string, is: Shelter): void => {
    if (known.read().get(record) !== is) known.write(new Map(known.read()).set(record, is))
  },
  forget: (record: string): void => {
    known.write(new Map([...known.read()].filter(([id]) => id !== record)))
  },
  isWindowOnly: (): boolean => [...known.read().values()].includes('windowOnly'),
}
