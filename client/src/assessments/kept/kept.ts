import type { EntityKind, KeptText } from '@forud/shared'
import type { Piece } from '../store/document.js'
import type { Loss } from '../store/losses.js'
import type { AssessmentStore } from '../store/store.js'

/** A text that was not chosen, wherever it has come to on its way to everybody. */
export type Kept = {
  readonly id: string
  readonly piece: Piece
  readonly list?: EntityKind
  readonly value: unknown
  /** Absent: who has just chosen, here. */
  readonly written?: By
  readonly chosen?: By
  /** The server has it. */
  readonly isKept: boolean
}
type By = { readonly account: string; readonly at: string }

/** From the server first, then what it has got since, then what is on its way. */
export function keptIn(store: Pick<AssessmentStore, 'read' | 'view'>): readonly Kept[] {
  const { loses, noted } = store.read().sync
  const known = store.view().keptTexts
  const since = noted.filter(({ id }) => !known.some((text) => text.id === id))
  const waiting = Object.entries(loses).flatMap(([piece, losses]) => losses.map((loss) => ({ loss, piece })))
  return [
    ...known.map(fromServer),
    ...since.map(({ piece, ...loss }) => fromHere(loss, piece, true)),
    ...waiting.flatMap(({ loss, piece }) => (isPiece(piece) ? [fromHere(loss, piece, false)] : [])),
  ]
}

const fromServer = ({ id, piece, list, value, ...by }: KeptText): Kept => ({
  id,
  piece,
  value,
  ...(list === undefined ? {} : { list }),
  written: { account: by.writtenBy, at: by.writtenAt },
  chosen: { account: by.chosenBy, at: by.chosenAt },
  isKept: true,
})

const fromHere = (loss: Loss, piece: Piece, isKept: boolean): Kept => ({
  id: loss.id,
  piece,
  value: loss.value,
  ...(loss.list === undefined ? {} : { list: loss.list }),
  ...(loss.whose === 'theirs' ? { written: { account: loss.by, at: loss.at } } : {}),
  isKept,
})

const isPiece = (name: string): name is Piece => /^(answers|acute|conclusion|row)\./.test(name)
