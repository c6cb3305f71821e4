import type { Clash, Instant } from '@forud/shared'
import type { Piece } from './document.js'
import { isSame } from './same.js'
import { gone, piecesIn, withPieces, type Batch, type OpenClash, type State, type Sync } from './sync.js'

/** How a request ended. */
export type Outcome =
  | { readonly is: 'saved'; readonly at: Instant; readonly revisions: { readonly [piece: string]: number } }
  | { readonly is: 'clashed'; readonly clashes: readonly Clash[] }
  | { readonly is: 'invalid'; readonly why: string }
  /** No answer, or one that says »try again«. */
  | { readonly is: 'unreachable' }
  | { readonly is: 'signedOut' }
  | { readonly is: 'ended'; readonly why: string }

export function withOutcome(state: State, batch: Batch, outcome: Outcome): State {
  const { document, sync } = state
  const answered: Sync = { ...sync, sending: undefined, failures: 0 }
  switch (outcome.is) {
    case 'saved':
      return { document, sync: saved(answered, batch, outcome) }
    case 'clashed':
      return { document, sync: clashed(answered, batch, outcome.clashes) }
    case 'invalid':
      return { document, sync: invalid(answered, batch, outcome.why) }
    case 'unreachable':
      return { document, sync: { ...sync, failures: sync.failures + 1 } }
    case 'signedOut':
      return { document, sync: { ...sync, halted: { is: 'signedOut' } } }
    case 'ended':
      return { document, sync: { ...sync, halted: { is: 'ended', why: outcome.why } } }
  }
}

function saved(sync: Sync, batch: Batch, { at, revisions }: Extract<Outcome, { is: 'saved' }>): Sync {
  const bases = batch.is === 'retire' ? { ...sync.bases, [batch.piece]: gone } : { ...sync.bases, ...revisions }
  return { ...sync, bases, savedAt: at, oneByOne: sync.oneByOne && sync.dirty.length > 0 }
}

/** What did not clash is sent again: the server tells the same value from a change, so nothing is written twice. */
function clashed(sync: Sync, batch: Batch, clashes: readonly Clash[]): Sync {
  const pieces = piecesIn(batch)
  const found = pieces.flatMap((piece) => {
    const clash = clashes.find(({ field }) => field === piece) ?? (batch.is === 'fields' ? undefined : clashes[0])
    return clash === undefined ? [] : [openClash(piece, clash)]
  })
  const open = found.filter((clash) => !isSame(clash.theirs, sentValue(batch, clash.piece)))
  const touched = found.map(({ piece }) => piece)
  return {
    ...sync,
    bases: { ...sync.bases, ...Object.fromEntries(found.map(({ piece, revision }) => [piece, revision])) },
    clashes: [...sync.clashes.filter(({ piece }) => !touched.includes(piece)), ...open],
    dirty: withPieces(
      sync.dirty.filter((piece) => !open.some((clash) => clash.piece === piece)),
      pieces.filter((piece) => !touched.includes(piece)),
    ),
  }
}

const openClash = (piece: Piece, { revision, before, theirs, changedBy, changedAt }: Clash): OpenClash => ({
  piece,
  revision,
  before,
  theirs,
  changedBy,
  changedAt,
})

function sentValue(batch: Batch, piece: Piece): unknown {
  switch (batch.is) {
    case 'fields':
      return batch.writes.find((write) => write.piece === piece)?.value
    case 'row':
      return batch.answers
    case 'retire':
      return undefined
  }
}

function invalid(sync: Sync, batch: Batch, why: string): Sync {
  const pieces = piecesIn(batch)
  if (pieces.length > 1) return { ...sync, oneByOne: true, dirty: withPieces(pieces, sync.dirty) }
  const stillRefused = pieces.filter((piece) => !sync.dirty.includes(piece))
  return { ...sync, refused: [...sync.refused, ...stillRefused.map((piece) => ({ piece, why }))] }
}
