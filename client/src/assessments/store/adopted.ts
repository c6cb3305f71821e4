import type { AssessmentView } from '@forud/shared'
import { edited, valueOf, type Document, type Piece } from './document.js'
import { withStored } from './parseStored.js'
import { isSame } from './same.js'
import { unsavedPieces, unsynced, type State } from './sync.js'

export const stateOf = (view: AssessmentView): State => ({
  document: documentOf(view),
  sync: { ...unsynced, bases: basesOf(view) },
})

const documentOf = ({ content, entities }: AssessmentView): Document => ({ content, entities })

const basesOf = ({ fieldRevisions, entities }: AssessmentView): Readonly<Record<string, number>> => ({
  ...fieldRevisions,
  ...Object.fromEntries(entities.map(({ id, revision }) => [`row.${id}`, revision])),
})

/** Takes over what the server has now, but never over something that is not saved yet. */
export function adopted({ document, sync }: State, view: AssessmentView): State {
  const unsaved = unsavedPieces(sync)
  const fresh = basesOf(view)
  const kept = unsaved.reduce((next, piece) => withKept(next, document, piece), documentOf(view))
  const changed = Object.keys({ ...fresh, ...sync.bases })
    .filter(isPiece)
    .filter((piece) => !unsaved.includes(piece) && !isSame(valueOf(document, piece), valueOf(kept, piece)))
  const own = Object.fromEntries(unsaved.map((piece) => [piece, sync.bases[piece] ?? 0]))
  return {
    document: kept,
    sync: {
      ...sync,
      bases: { ...fresh, ...own },
      outside: {
        ...sync.outside,
        ...Object.fromEntries(changed.map((piece) => [piece, (sync.outside[piece] ?? 0) + 1])),
      },
    },
  }
}

const isPiece = (name: string): name is Piece => /^(answers|acute|conclusion|row)\./.test(name)

function withKept(fresh: Document, mine: Document, piece: Piece): Document {
  const row = mine.entities.find(({ id }) => piece === `row.${id}`)
  if (row === undefined) return withStored(fresh, piece, valueOf(mine, piece))
  return edited(fresh, { does: 'putRow', id: row.id, kind: row.kind, answers: row.answers })
}
