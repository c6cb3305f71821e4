import { valueOf, type Document, type Piece } from './document.js'
import { withStored } from './parseStored.js'
import { isObject } from './same.js'
import { withPieces, type State } from './sync.js'

/** `both` joins two texts. Whatever is not chosen is handed back to be shown (nothing is dropped silently). */
export type ClashChoice = 'mine' | 'theirs' | 'both'

export function withChoice(state: State, piece: Piece, choice: ClashChoice): State {
  const { document, sync } = state
  const clash = sync.clashes.find((open) => open.piece === piece)
  if (clash === undefined) return state
  const bases = { ...sync.bases, [piece]: clash.revision }
  const clashes = sync.clashes.filter((open) => open !== clash)
  if (choice === 'mine') {
    return { document, sync: { ...sync, bases, clashes, dirty: withPieces(sync.dirty, [piece]) } }
  }
  const outside = { ...sync.outside, [piece]: (sync.outside[piece] ?? 0) + 1 }
  const given = { ...sync.given, [piece]: 'written' as const }
  if (choice === 'theirs') {
    return { document: withStored(document, piece, clash.theirs), sync: { ...sync, bases, clashes, outside, given } }
  }
  return {
    document: withBoth(document, piece, clash.theirs),
    sync: { ...sync, bases, clashes, outside, given, dirty: withPieces(sync.dirty, [piece]) },
  }
}

function withBoth(document: Document, piece: Piece, theirs: unknown): Document {
  const mine = valueOf(document, piece)
  const joined = joinedText(textIn(mine), textIn(theirs))
  if (joined === undefined) return document
  return withStored(document, piece, isObject(mine) ? { ...mine, value: joined } : joined)
}

/** The free text of a piece, where it is nothing but a text. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return isObject(value) && typeof value['value'] === 'string' ? value['value'] : undefined
}

const joinedText = (mine: string | undefined, theirs: string | undefined): string | undefined =>
  mine === undefined || theirs === undefined ? undefined : `${mine}\n\n${theirs}`
