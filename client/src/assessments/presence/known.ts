import { markOf } from '@forud/shared'
import type { AssessmentStore } from '../store/store.js'
import { baseOf } from '../store/sync.js'
import type { Piece } from '../store/document.js'

/** The mark of what this page knows of the server: its own saves are no news to it. */
export function markHere(store: Pick<AssessmentStore, 'read' | 'view'>): string {
  const { document, sync } = store.read()
  const { revision, unconfirmed, keptTexts } = store.view()
  const known = (piece: string, base: number): number =>
    sync.clashes.find((clash) => clash.piece === piece)?.revision ?? base
  const fields = Object.entries(sync.bases).filter(([piece]) => !piece.startsWith('row.'))
  const rows = document.entities
    .map(({ id }): Piece => `row.${id}`)
    .map((piece) => [piece, baseOf(sync, piece)] as const)
    .filter(([, base]) => base > 0)
  return markOf({
    revision,
    revisions: Object.fromEntries([...fields, ...rows].map(([piece, base]) => [piece, known(piece, base)])),
    unconfirmed: unconfirmed.map(({ question }) => question),
    keptTexts: [...new Set([...keptTexts, ...sync.noted].map(({ id }) => id))],
  })
}
