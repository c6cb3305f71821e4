import type { Clash, Instant } from '@forud/shared'
import { withTheirs } from './clash.js'
import { valueOf, type Document, type Piece } from './document.js'
import { lossesOf, standsForTheirs, withLosses, withoutKept, type Noted, type OpenClash } from './losses.js'
import { isSame } from './same.js'
import { baseOf, piecesIn, withPieces, type Batch, type State, type Sync } from './sync.js'

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
  const answered: State = { document, sync: { ...sync, sending: undefined, failures: 0 } }
  switch (outcome.is) {
    case 'saved':
      return { document, sync: saved(answered, batch, outcome) }
    case 'clashed':
      return clashed(answered, batch, outcome.clashes)
    case 'invalid':
      return invalid(answered, batch, outcome.why)
    case 'unreachable':
      return { document, sync: { ...sync, failures: sync.failures + 1 } }
    case 'signedOut':
      return { document, sync: { ...sync, halted: { is: 'signedOut' } } }
    case 'ended':
      return { document, sync: { ...sync, halted: { is: 'ended', why: outcome.why } } }
  }
}

function saved({ document, sync }: State, batch: Batch, { at, revisions }: Extract<Outcome, { is: 'saved' }>): Sync {
  const closed = withoutClashes(document, sync, batch, piecesIn(batch))
  const kept = lossesIn(batch)
  return {
    ...closed,
    loses: withoutKept(sync.loses, kept),
    noted: [...sync.noted, ...kept],
    bases: { ...sync.bases, ...revisions },
    savedAt: at,
    oneByOne: sync.oneByOne && sync.dirty.length > 0,
  }
}

function lossesIn(batch: Batch): readonly Noted[] {
  if (batch.is !== 'fields') return batch.loses.map((loss) => ({ ...loss, piece: batch.piece }))
  return batch.writes.flatMap(({ piece, loses }) => loses.map((loss) => ({ ...loss, piece })))
}

/** What was asked again and clashes no more. What was typed meanwhile waited for a choice, and is sent now. */
function withoutClashes(document: Document, sync: Sync, batch: Batch, pieces: readonly Piece[]): Sync {
  const settled = sync.clashes.map(({ piece }) => piece).filter((piece) => pieces.includes(piece))
  const typed = settled.filter((piece) => !isSame(valueOf(document, piece), sentValue(batch, piece)))
  return {
    ...sync,
    clashes: sync.clashes.filter(({ piece }) => !settled.includes(piece)),
    dirty: withPieces(sync.dirty, typed),
  }
}

/** What did not clash is sent again: the server tells the same value from a change, so nothing is written twice. */
function clashed({ document, sync }: State, batch: Batch, clashes: readonly Clash[]): State {
  const pieces = piecesIn(batch)
  const found = pieces.flatMap((piece) => {
    const clash = clashes.find(({ field }) => field === piece) ?? (batch.is === 'fields' ? undefined : clashes[0])
    return clash === undefined ? [] : [openClash(sync, piece, clash)]
  })
  const isSameAsSent = ({ piece, theirs }: OpenClash) => isSame(theirs, sentValue(batch, piece))
  const touched = found.map(({ piece }) => piece)
  const same = found.filter(isSameAsSent)
  const settled = withoutClashes(
    document,
    sync,
    batch,
    same.map(({ piece }) => piece),
  )
  const open: State = {
    document,
    sync: {
      ...settled,
      bases: { ...sync.bases, ...Object.fromEntries(same.map(({ piece, revision }) => [piece, revision])) },
      dirty: withPieces(
        settled.dirty,
        pieces.filter((piece) => !touched.includes(piece)),
      ),
    },
  }
  return found.filter((clash) => !isSameAsSent(clash)).reduce(withClash, open)
}

/** Opened, or put in the place of what the colleague had written before. */
function withClash(state: State, clash: OpenClash): State {
  const { document, sync } = state
  const { piece } = clash
  const waiting = lossesOf(sync.loses, piece).filter(({ whose }) => whose === 'mine')
  if (standsForTheirs(waiting, valueOf(document, piece))) return withNewerTheirs(state, clash)
  return {
    document,
    sync: {
      ...sync,
      bases: { ...sync.bases, [piece]: clash.base },
      clashes: [...sync.clashes.filter((open) => open.piece !== piece), clash],
      // What their text was to be replaced by has not replaced it.
      loses: withLosses(sync.loses, piece, waiting),
      dirty: sync.dirty.filter((dirty) => dirty !== piece),
    },
  }
}

/** »Theirs« was chosen, and they have written again: that is theirs too. */
function withNewerTheirs({ document, sync }: State, clash: OpenClash): State {
  const { piece, revision } = clash
  const losses = lossesOf(sync.loses, piece).flatMap((loss) => (loss.whose === 'mine' ? [{ ...loss, clash }] : []))
  return {
    document: withTheirs(document, sync, clash),
    sync: {
      ...sync,
      bases: { ...sync.bases, [piece]: revision },
      outside: { ...sync.outside, [piece]: (sync.outside[piece] ?? 0) + 1 },
      clashes: sync.clashes.filter((open) => open.piece !== piece),
      loses: withLosses(sync.loses, piece, losses),
      dirty: withPieces(sync.dirty, [piece]),
    },
  }
}

const openClash = (sync: Sync, piece: Piece, { revision, before, theirs, changedBy, changedAt }: Clash): OpenClash => ({
  piece,
  base: baseOf(sync, piece),
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

function invalid(state: State, batch: Batch, why: string): State {
  const { document, sync } = state
  const pieces = piecesIn(batch)
  if (pieces.length > 1) {
    return { document, sync: { ...sync, oneByOne: true, dirty: withPieces(pieces, sync.dirty) } }
  }
  const stillRefused = pieces.filter((piece) => !sync.dirty.includes(piece))
  const reopened = stillRefused.reduce(withChoiceUndone, state)
  return {
    document: reopened.document,
    sync: { ...reopened.sync, refused: [...sync.refused, ...stillRefused.map((piece) => ({ piece, why }))] },
  }
}

/** What was to be kept cannot be: it is back on the page, and its author chooses again. */
function withChoiceUndone(state: State, piece: Piece): State {
  const { document, sync } = state
  const last = lossesOf(sync.loses, piece).findLast(({ whose }) => whose === 'mine')
  if (last?.whose !== 'mine') return state
  const losses = lossesOf(sync.loses, piece).filter((loss) => loss !== last)
  const mine = { ...last.clash, theirs: last.value }
  return {
    document: withTheirs(document, sync, mine),
    sync: {
      ...sync,
      bases: { ...sync.bases, [piece]: last.clash.base },
      outside: { ...sync.outside, [piece]: (sync.outside[piece] ?? 0) + 1 },
      clashes: [...sync.clashes, last.clash],
      loses: withLosses(sync.loses, piece, losses),
    },
  }
}
