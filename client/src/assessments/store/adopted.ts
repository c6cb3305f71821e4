import type { AssessmentView } from '@forud/shared'
import { edited, valueOf, type Document, type Piece } from './document.js'
import { withStored } from './parseStored.js'
import { isSame } from './same.js'
import { baseOf, gone, unsavedPieces, unsynced, type State } from './sync.js'

export const stateOf = (view: AssessmentView): State => ({
  document: documentOf(view),
  sync: { ...unsynced, bases: basesOf(view) },
})

const documentOf = ({ content, entities }: AssessmentView): Document => ({ content, entities })

const basesOf = ({ fieldRevisions, entities }: AssessmentView): Readonly<Record<string, number>> => ({
  ...fieldRevisions,
  ...Object.fromEntries(entities.map(({ id, revision }) => [`row.${id}`, revision])),
})

/**
 * Takes over what the server had when it was asked: what is newer than here, and never what waits to be saved. An answer
 * that was on its way while something was saved is older than the page, and changes nothing.
 */
export function adopted({ document, sync }: State, before: AssessmentView, view: AssessmentView): State {
  const fresh = basesOf(view)
  const known = basesOf(before)
  const unsaved = unsavedPieces(sync)
  const isNewer = (piece: Piece): boolean => {
    if (unsaved.includes(piece)) return false
    const revision = fresh[piece]
    // Gone from a list where it was before: somebody took it out.
    return revision === undefined ? known[piece] !== undefined : revision > baseOf(sync, piece)
  }
  const newer = Object.keys({ ...fresh, ...sync.bases })
    .filter(isPiece)
    .filter(isNewer)
  const theirs = documentOf(view)
  const taken = newer.reduce((next, piece) => withTaken(next, theirs, piece), document)
  const changed = newer.filter((piece) => !isSame(valueOf(document, piece), valueOf(taken, piece)))
  const counted = changed.map((piece): [string, number] => [piece, (sync.outside[piece] ?? 0) + 1])
  return {
    document: taken,
    sync: {
      ...sync,
      bases: { ...sync.bases, ...Object.fromEntries(newer.map((piece) => [piece, fresh[piece] ?? gone])) },
      outside: { ...sync.outside, ...Object.fromEntries(counted) },
      // Where a newer value comes from, the server says.
      given: Object.fromEntries(Object.entries(sync.given).filter(([piece]) => !newer.some((one) => one === piece))),
    },
  }
}

const isPiece = (name: string): name is Piece => /^(answers|acute|conclusion|row)\./.test(name)

function withTaken(mine: Document, theirs: Document, piece: Piece): Document {
  const row = theirs.entities.find(({ id }) => piece === `row.${id}`)
  if (row === undefined) return withStored(mine, piece, valueOf(theirs, piece))
  return edited(mine, { does: 'putRow', id: row.id, kind: row.kind, answers: row.answers })
}
