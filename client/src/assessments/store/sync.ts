import type { Answers, EntityKind, Instant } from '@forud/shared'
import { lossesOf, type Loss, type Losses, type Noted, type OpenClash } from './losses.js'
import { edited, partsOf, piecesOf, valueOf, type Document, type Edit, type Piece } from './document.js'

/** What is saved, what is on its way, and what stands in the way. Plain data; every change is a function below or in `outcome.ts`. */
export type Sync = {
  readonly dirty: readonly Piece[]
  /** Revision that the next write of a piece builds on; absent: it has none yet. */
  readonly bases: { readonly [piece: string]: number }
  /** How often a piece got its value from outside this page: its form then starts afresh. */
  readonly outside: { readonly [piece: string]: number }
  /** Pieces that this page wrote, or confirmed as the previous assessment has them. */
  readonly given: { readonly [piece: string]: 'written' | 'confirmed' }
  readonly sending?: Batch
  /** Tries without an answer since the last one that came. */
  readonly failures: number
  /** After a batch was found invalid: one piece at a time, so that a bad one cannot hold back the others. */
  readonly oneByOne: boolean
  readonly clashes: readonly OpenClash[]
  /** What was not chosen, by piece: goes with the piece's next write. */
  readonly loses: Losses
  readonly noted: readonly Noted[]
  /** Which list a row stood in that is no longer there. */
  readonly removed: { readonly [piece: string]: EntityKind }
  readonly refused: readonly Refused[]
  readonly halted?: Halted
  readonly savedAt?: Instant
}

export type Write = {
  readonly piece: Piece
  readonly base: number
  readonly value: unknown
  readonly confirms: boolean
  readonly loses: readonly Loss[]
}
/** One request. It keeps its key until it is answered, so that a repeated try is carried out once. */
export type Batch =
  | { readonly is: 'fields'; readonly key: string; readonly writes: readonly Write[] }
  | {
      readonly is: 'row'
      readonly key: string
      readonly piece: Piece
      readonly id: string
      readonly kind: EntityKind
      readonly base: number
      readonly answers: Answers
      readonly loses: readonly Loss[]
    }
  | {
      readonly is: 'retire'
      readonly key: string
      readonly piece: Piece
      readonly id: string
      readonly base: number
      readonly loses: readonly Loss[]
    }

export type { OpenClash } from './losses.js'
export type Refused = { readonly piece: Piece; readonly why: string }
/** `signedOut`: goes on after signing in. `ended`: can no longer be saved by this person. */
export type Halted = { readonly is: 'signedOut' } | { readonly is: 'ended'; readonly why: string }

export type State = { readonly document: Document; readonly sync: Sync }

export const largestBatch = 100

export const unsynced: Sync = {
  dirty: [],
  bases: {},
  outside: {},
  given: {},
  failures: 0,
  oneByOne: false,
  clashes: [],
  loses: {},
  noted: [],
  removed: {},
  refused: [],
}

export function withEdit({ document, sync }: State, edit: Edit): State {
  const pieces = piecesOf(edit)
  return {
    document: edited(document, edit),
    sync: {
      ...sync,
      ...givenBy(sync, edit, pieces),
      removed: { ...sync.removed, ...removedBy(document, edit) },
      dirty: withPieces(
        sync.dirty,
        pieces.filter((piece) => !isClashing(sync, piece)),
      ),
      refused: sync.refused.filter(({ piece }) => !pieces.includes(piece)),
    },
  }
}

/** A row that is gone from the page does not say any more which list it stood in. */
export function removedBy({ entities }: Document, edit: Edit): Sync['removed'] {
  const row = edit.does === 'removeRow' ? entities.find(({ id }) => id === edit.id) : undefined
  return row === undefined ? {} : { [`row.${row.id}`]: row.kind }
}

/** A confirmed value comes from outside the form, which then starts afresh. */
function givenBy({ given, outside }: Sync, edit: Edit, pieces: readonly Piece[]): Pick<Sync, 'given' | 'outside'> {
  const how = edit.does === 'confirm' ? 'confirmed' : 'written'
  const afresh = edit.does === 'confirm' ? pieces : []
  const counted = afresh.map((piece): [string, number] => [piece, (outside[piece] ?? 0) + 1])
  return {
    given: { ...given, ...Object.fromEntries(pieces.map((piece) => [piece, how])) },
    outside: { ...outside, ...Object.fromEntries(counted) },
  }
}

export const withPieces = (dirty: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] => [
  ...dirty,
  ...pieces.filter((piece) => !dirty.includes(piece)),
]

const isClashing = ({ clashes }: Sync, piece: Piece): boolean => clashes.some((clash) => clash.piece === piece)

/** Moves what is to be sent next from `dirty` to `sending`; the same state when there is nothing to send. */
export function withNextBatch(state: State, newKey: () => string): State {
  const { sync } = state
  if (sync.sending !== undefined || sync.dirty.length === 0) return state
  const piece = sync.dirty.find((dirty) => partsOf(dirty).part === 'row')
  return piece === undefined ? withFieldBatch(state, newKey) : withRowBatch(state, piece, newKey)
}

function withFieldBatch({ document, sync }: State, newKey: () => string): State {
  const pieces = sync.dirty.slice(0, sync.oneByOne ? 1 : largestBatch)
  const writes = pieces.map((piece) => ({
    piece,
    base: baseOf(sync, piece),
    value: valueOf(document, piece),
    confirms: sync.given[piece] === 'confirmed',
    loses: lossesOf(sync.loses, piece),
  }))
  return { document, sync: { ...sync, ...without(sync, pieces), sending: { is: 'fields', key: newKey(), writes } } }
}

function withRowBatch({ document, sync }: State, piece: Piece, newKey: () => string): State {
  const { name: id } = partsOf(piece)
  const rest = { ...sync, ...without(sync, [piece]) }
  const row = document.entities.find((entity) => entity.id === id)
  const base = baseOf(sync, piece)
  const loses = lossesOf(sync.loses, piece)
  if (row !== undefined) {
    const { kind, answers } = row
    return { document, sync: { ...rest, sending: { is: 'row', key: newKey(), piece, id, kind, base, answers, loses } } }
  }
  // Made and removed again before it was ever sent: nobody else has seen it.
  if (base === 0) return withNextBatch({ document, sync: rest }, newKey)
  return { document, sync: { ...rest, sending: { is: 'retire', key: newKey(), piece, id, base, loses } } }
}

export const baseOf = ({ bases }: Sync, piece: Piece): number => bases[piece] ?? 0

const without = ({ dirty }: Sync, pieces: readonly Piece[]): Pick<Sync, 'dirty'> => ({
  dirty: dirty.filter((piece) => !pieces.includes(piece)),
})

export const piecesIn = (batch: Batch): readonly Piece[] =>
  batch.is === 'fields' ? batch.writes.map(({ piece }) => piece) : [batch.piece]

/** Everything that the server has not confirmed. */
export const unsavedPieces = ({ dirty, sending, clashes, refused }: Sync): readonly Piece[] => [
  ...new Set([
    ...dirty,
    ...(sending === undefined ? [] : piecesIn(sending)),
    ...clashes.map(({ piece }) => piece),
    ...refused.map(({ piece }) => piece),
  ]),
]
