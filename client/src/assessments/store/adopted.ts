import type { AssessmentView } from '@forud/shared'
import { edited, valueOf, type Document, type Piece } from './document.js'
import { withStored } from './parseStored.js'
import { isSame } from './same.js'
import { baseOf, piecesIn, unsavedPieces, unsynced, withPieces, type State, type Sync } from './sync.js'

export const stateOf = (view: AssessmentView): State => ({
  document: documentOf(view),
  sync: { ...unsynced, bases: basesOf(view) },
})

const documentOf = ({ content, entities }: AssessmentView): Document => ({ content, entities })

/** Revision of every field and row that the view knows. */
export const basesOf = ({ fieldRevisions, entities }: AssessmentView): Readonly<Record<string, number>> => ({
  ...fieldRevisions,
  ...Object.fromEntries(entities.map(({ id, revision }) => [`row.${id}`, revision])),
})

type Told = {
  readonly view: AssessmentView
  /** Revisions that the page knew when it asked. */
  readonly asked: Readonly<Record<string, number>>
}

/**
 * Takes over what the server had when it was asked: what is newer than here, and never what waits to be saved. An answer
 * that was on its way while something was saved is older than the page, and changes nothing.
 */
export function adopted({ document, sync }: State, { view, asked }: Told): State {
  const fresh = basesOf(view)
  const unsaved = unsavedPieces(sync)
  const isNewer = (piece: Piece): boolean => {
    if (unsaved.includes(piece)) return false
    const revision = fresh[piece]
    // Gone from a list where it was when the page asked: somebody took it out.
    if (revision === undefined) return asked[piece] !== undefined && valueOf(document, piece) !== undefined
    return revision > baseOf(sync, piece)
  }
  const newer = Object.keys({ ...fresh, ...sync.bases })
    .filter(isPiece)
    .filter(isNewer)
  const theirs = documentOf(view)
  const taken = newer.reduce((next, piece) => withTaken(next, theirs, piece), document)
  const changed = newer.filter((piece) => !isSame(valueOf(document, piece), valueOf(taken, piece)))
  const counted = changed.map((piece): [string, number] => [piece, (sync.outside[piece] ?? 0) + 1])
  const known = newer.map((piece): [string, number] => [piece, fresh[piece] ?? baseOf(sync, piece)])
  return {
    document: taken,
    sync: {
      ...sync,
      bases: { ...sync.bases, ...Object.fromEntries(known) },
      outside: { ...sync.outside, ...Object.fromEntries(counted) },
      // Where a newer value comes from, the server says.
      given: Object.fromEntries(Object.entries(sync.given).filter(([piece]) => !newer.some((one) => one === piece))),
      dirty: withPieces(sync.dirty, askedAgain(sync, fresh)),
      noted: [],
    },
  }
}

/** A colleague has written on while the clash is open: what stands there now is learned by trying again. */
const askedAgain = ({ clashes, sending }: Sync, fresh: Readonly<Record<string, number>>): readonly Piece[] =>
  clashes
    .filter(({ piece, revision, theirs }) => {
      const now = fresh[piece]
      return now === undefined ? theirs !== undefined && piece.startsWith('row.') : now > revision
    })
    .map(({ piece }) => piece)
    .filter((piece) => sending === undefined || !piecesIn(sending).includes(piece))

const isPiece = (name: string): name is Piece => /^(answers|acute|conclusion|row)\./.test(name)

function withTaken(mine: Document, theirs: Document, piece: Piece): Document {
  const row = theirs.entities.find(({ id }) => piece === `row.${id}`)
  if (row === undefined) return withStored(mine, piece, valueOf(theirs, piece))
  return edited(mine, { does: 'putRow', id: row.id, kind: row.kind, answers: row.answers })
}
