import type { Said } from './parseContent.js'
import { createKnown } from './known.js'

/** Text that its author must see, because it was not saved. */
export type Item = {
  readonly id: string
  readonly assessment: string
  readonly title: string
  readonly said: readonly Said[]
  /** `waits`: it is saved when the assessment is opened. `ended`: it can never be saved where it was typed. */
  readonly is: 'waits' | 'ended'
  /** Why, where somebody has said so. */
  readonly why?: string
  /** From this window, and not from one that is gone. */
  readonly live: boolean
  /** The author has it. */
  readonly dealtWith: () => Promise<void>
}
type Back = { readonly items: readonly Item[]; readonly recovered: boolean; readonly looks: number }

const known = createKnown<Back>({ items: [], recovered: false, looks: 0 })
const change = (part: Partial<Back>) => known.write({ ...known.read(), ...part })

export const handedBack = {
  subscribe: known.subscribe,
  read: known.read,
  show: (item: Item): void => {
    const { items } = known.read()
    const place = items.findIndex(({ id }) => id === item.id)
    change({ items: place < 0 ? [...items, item] : items.with(place, item) })
  },
  hide: (id: string): void => {
    const items = known.read().items.filter((item) => item.id !== id)
    if (items.length < known.read().items.length) change({ items })
  },
  /** What lay unsent was put back, and is being saved. */
  recovered: (recovered: boolean): void => change({ recovered }),
  /** Something may lie here that its author must see: looked for anew. */
  lookAgain: (): void => change({ looks: known.read().looks + 1 }),
  clear: (): void => change({ items: [], recovered: false }),
}
