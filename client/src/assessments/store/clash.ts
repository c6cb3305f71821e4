import { edited, partsOf, valueOf, type Document, type Piece } from './document.js'
import { lossesOf, withLosses, type Loss, type OpenClash } from './losses.js'
import { withStored } from './parseStored.js'
import { isObject, isSame } from './same.js'
import { withPieces, type State, type Sync } from './sync.js'

/** `both` joins two texts. Whatever is not chosen is kept by the server and shown to both. */
export type ClashChoice = 'mine' | 'theirs' | 'both'

/** `id`: for what is not chosen. */
export function withChoice(
  state: State,
  piece: Piece,
  { choice, id }: { readonly choice: ClashChoice; readonly id: string },
): State {
  const { document, sync } = state
  const clash = sync.clashes.find((open) => open.piece === piece)
  if (clash === undefined) return state
  const decided = decide(document, sync, clash, choice)
  const losses = [...lossesOf(sync.loses, piece), ...(decided.loses === undefined ? [] : [{ ...decided.loses, id }])]
  const isToBeSent = choice !== 'theirs' || losses.length > 0
  const dirty = sync.dirty.filter((waiting) => waiting !== piece)
  return {
    document: decided.document,
    sync: {
      ...sync,
      ...takenOver(sync, piece, choice),
      bases: { ...sync.bases, [piece]: clash.revision },
      clashes: sync.clashes.filter((open) => open !== clash),
      refused: sync.refused.filter((refused) => refused.piece !== piece),
      loses: withLosses(sync.loses, piece, losses),
      removed: { ...sync.removed, ...listOf(document, sync, piece) },
      dirty: isToBeSent ? withPieces(dirty, [piece]) : dirty,
    },
  }
}

type NewLoss = Loss extends infer One ? (One extends Loss ? Omit<One, 'id'> : never) : never
type Decided = { readonly document: Document; readonly loses?: NewLoss }

function decide(document: Document, sync: Sync, clash: OpenClash, choice: ClashChoice): Decided {
  const { piece, theirs, changedBy: by, changedAt: at } = clash
  const mine = valueOf(document, piece)
  const place = placeOf(document, sync, piece)
  const losingTheirs =
    theirs === undefined ? {} : { loses: { whose: 'theirs' as const, value: theirs, by, at, ...place } }
  switch (choice) {
    case 'mine':
      return { document, ...losingTheirs }
    case 'theirs': {
      const taken = withTheirs(document, sync, clash)
      return mine === undefined
        ? { document: taken }
        : { document: taken, loses: { whose: 'mine', value: mine, clash, ...place } }
    }
    case 'both': {
      const joined = withBoth(document, piece, theirs)
      // The text is joined; sources and reasons beside it are not.
      return isSame(besides(mine), besides(theirs)) ? { document: joined } : { document: joined, ...losingTheirs }
    }
  }
}

const placeOf = (document: Document, sync: Sync, piece: Piece) => {
  const list = listOf(document, sync, piece)[piece]
  return list === undefined ? {} : { list }
}

/** Which list a row stands in, or stood in. */
function listOf({ entities }: Document, { removed }: Pick<Sync, 'removed'>, piece: Piece): Sync['removed'] {
  const list = entities.find(({ id }) => piece === `row.${id}`)?.kind ?? removed[piece]
  return list === undefined ? {} : { [piece]: list }
}

/** Their value in the place of mine; a row that was removed here comes back, and one that they removed goes. */
export function withTheirs(document: Document, sync: Pick<Sync, 'removed'>, clash: OpenClash): Document {
  const { piece, theirs } = clash
  const { name: id } = partsOf(piece)
  const kind = listOf(document, sync, piece)[piece]
  const isBack = kind !== undefined && isObject(theirs) && valueOf(document, piece) === undefined
  const there = isBack ? edited(document, { does: 'putRow', id, kind, answers: {} }) : document
  return withStored(there, piece, theirs)
}

/** The form starts afresh where its value is another than was typed in it. */
function takenOver({ outside, given }: Sync, piece: Piece, choice: ClashChoice): Pick<Sync, 'outside' | 'given'> {
  if (choice === 'mine') return { outside, given }
  return {
    outside: { ...outside, [piece]: (outside[piece] ?? 0) + 1 },
    given: { ...given, [piece]: 'written' },
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

const besides = (value: unknown): unknown => (isObject(value) ? { ...value, value: undefined } : undefined)

const joinedText = (mine: string | undefined, theirs: string | undefined): string | undefined =>
  mine === undefined || theirs === undefined ? undefined : `${mine}\n\n${theirs}`
