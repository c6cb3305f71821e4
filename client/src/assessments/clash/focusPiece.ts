import { listQuestion, type QuestionnaireDefinition } from '@forud/shared'
import { focusField } from '../../design/ErrorSummary.js'
import { partsOf, type Piece } from '../store/document.js'
import type { Sync } from '../store/sync.js'

/** To where the piece stands, or to the page's heading where it stands on another page. */
export function focusPiece(definition: QuestionnaireDefinition, piece: Piece, removed: Sync['removed']): void {
  const field = fieldOf(definition, piece, removed)
  focusField(field)
  if (document.activeElement === document.body || document.activeElement === null) document.querySelector('h1')?.focus()
}

function fieldOf(definition: QuestionnaireDefinition, piece: Piece, removed: Sync['removed']): string {
  const { part, name } = partsOf(piece)
  if (part === 'conclusion') return piece
  if (part !== 'row') return name
  const list = removed[piece]
  return (list === undefined ? undefined : listQuestion(definition, list)?.id) ?? name
}
