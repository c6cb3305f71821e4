import { edited, partsOf, valueOf, type Document, type Piece } from './document.js'
import { withStored } from './parseStored.js'
import { isObject, isSame } from './same.js'
import { withKeptPieces, type Unsaved } from './parseUnsaved.js'
import { baseOf, piecesIn, unsavedPieces, withPieces, type State, type Sync } from './sync.js'

/**
 * What lay unsent is unsaved again, as it was typed, on the revisions that it was typed on. Undefined where something else
 * has been typed in the same place meanwhile: neither may be written over.
 */
export function withPutBack(state: State, unsaved: Unsaved): State | undefined {
  const { document, sync } = state
  const pieces = unsavedPieces(unsaved.sync).filter((piece) => !wasSaved(state, unsaved, piece))
  const here = unsavedPieces(sync)
  const differs = (piece: Piece) => here.includes(piece) && !isSame(valueOf(document, piece), unsaved.values[piece])
  if (pieces.some(differs)) return undefined
  const missing = pieces.filter((piece) => !here.includes(piece))
  return {
    document: missing.reduce((next, piece) => withValue(next, piece, unsaved), document),
    sync: withSync(sync, unsaved.sync, missing),
  }
}

/** The window was gone before it heard that this was saved: the server has it, and newer than what it was typed on. */
const wasSaved = ({ document, sync }: State, { sync: kept, values }: Unsaved, piece: Piece): boolean =>
  baseOf(sync, piece) > baseOf(kept, piece) &&
  kept.loses[piece] === undefined &&
  isSame(valueOf(document, piece), values[piece])

function withValue(document: Document, piece: Piece, { values, kinds }: Pick<Unsaved, 'values' | 'kinds'>): Document {
  const value = values[piece]
  const { part, name } = partsOf(piece)
  const kind = kinds[name]
  const isNewRow = part === 'row' && isObject(value) && !document.entities.some(({ id }) => id === name)
  if (!isNewRow || kind === undefined) return withStored(document, piece, value)
  return withStored(edited(document, { does: 'putRow', id: name, kind, answers: {} }), piece, value)
}

function withSync(now: Sync, kept: Sync, pieces: readonly Piece[]): Sync {
  const laidOver = withKeptPieces(now, kept, pieces)
  const { sending } = kept
  // The same call as before, so that it is carried out once; unless another is under way.
  const again =
    now.sending === undefined && sending !== undefined && isAll(piecesIn(sending), pieces) ? sending : undefined
  const resent = again === undefined && sending !== undefined ? piecesIn(sending) : []
  const tryAgain = [...kept.dirty, ...resent, ...kept.refused.map(({ piece }) => piece)]
  const counted = pieces.map((piece): [string, number] => [piece, (now.outside[piece] ?? 0) + 1])
  return {
    ...laidOver,
    ...(again === undefined ? {} : { sending: again }),
    dirty: withPieces(
      now.dirty,
      tryAgain.filter((piece) => pieces.includes(piece)),
    ),
    oneByOne: now.oneByOne || kept.oneByOne,
    outside: { ...now.outside, ...Object.fromEntries(counted) },
  }
}

const isAll = (some: readonly Piece[], all: readonly Piece[]): boolean => some.every((piece) => all.includes(piece))

/** The author has what was not saved: in its places stands what the server has, and nothing stands in the way any more. */
export function withoutUnsaved({ document, sync }: State, fresh: State): State {
  const pieces = unsavedPieces(sync)
  const counted = pieces.map((piece): [string, number] => [piece, (sync.outside[piece] ?? 0) + 1])
  const based = pieces.map((piece): [string, number] => [piece, fresh.sync.bases[piece] ?? 0])
  return {
    document: pieces.reduce((next, piece) => withValue(next, piece, valuesIn(fresh.document, piece)), document),
    sync: {
      ...sync,
      ...{ dirty: [], sending: undefined, clashes: [], refused: [], halted: undefined, failures: 0 },
      bases: { ...sync.bases, ...Object.fromEntries(based) },
      outside: { ...sync.outside, ...Object.fromEntries(counted) },
    },
  }
}

const valuesIn = (document: Document, piece: Piece): Pick<Unsaved, 'values' | 'kinds'> => ({
  values: { [piece]: valueOf(document, piece) },
  kinds: Object.fromEntries(document.entities.map(({ id, kind }) => [id, kind])),
})
