import type { AccountId, Clash, EntityKind, Instant } from '@forud/shared'
import type { Piece } from './document.js'
import { isSame } from './same.js'

/**
 * A colleague changed the same piece. Until somebody has chosen it is `dirty` only to ask again what the colleague has
 * written since. `base`: what was typed here builds on it.
 */
export type OpenClash = Omit<Clash, 'field' | 'yours'> & { readonly piece: Piece; readonly base: number }

/** What was not chosen in a clash, on its way to the server with the write that decided. */
export type Loss = {
  readonly id: string
  readonly value: unknown
  /** The list that the row stands in. */
  readonly list?: EntityKind
} & (
  | { readonly whose: 'theirs'; readonly by: AccountId; readonly at: Instant }
  /** With the clash as it was, to be opened again where the choice cannot be saved. */
  | { readonly whose: 'mine'; readonly clash: OpenClash }
)
/** The server has it. Shown from here until a fresh copy of the assessment has it too. */
export type Noted = Loss & { readonly piece: Piece }

/** By piece. */
export type Losses = { readonly [piece: string]: readonly Loss[] }

export const lossesOf = (loses: Losses, piece: Piece): readonly Loss[] => loses[piece] ?? []

/** The losses of a piece are these, and of every other what they were. */
export const withLosses = (loses: Losses, piece: Piece, losses: readonly Loss[]): Losses =>
  Object.fromEntries([
    ...Object.entries(loses).filter(([other]) => other !== piece),
    ...(losses.length === 0 ? [] : [[piece, losses] as const]),
  ])

/** What the server has kept is no longer on its way. */
export function withoutKept(loses: Losses, kept: readonly Loss[]): Losses {
  const ids = kept.map(({ id }) => id)
  const left = Object.entries(loses).map(([piece, losses]): [string, readonly Loss[]] => [
    piece,
    losses.filter(({ id }) => !ids.includes(id)),
  ])
  return Object.fromEntries(left.filter(([, losses]) => losses.length > 0))
}

/** »Theirs« was chosen, and nothing has been written on top of it: then whatever they write next is chosen as well. */
export function standsForTheirs(losses: readonly Loss[], value: unknown): boolean {
  const last = losses.findLast(({ whose }) => whose === 'mine')
  return last?.whose === 'mine' && isSame(last.clash.theirs, value)
}
