import { entityKinds, type EntityKind } from '@forud/shared'
import type { KeptDrafts } from './drafts.js'
import { isObject } from './same.js'
import { valueOf, type Piece } from './document.js'
import { unsavedPieces, unsynced, type State, type Sync } from './sync.js'

/** What is not saved, as plain data: it survives being written and read. */
export type Unsaved = {
  readonly sync: Sync
  /** Of each piece that is not saved; a piece without a value was cleared. */
  readonly values: { readonly [piece: string]: unknown }
  readonly kinds: { readonly [row: string]: EntityKind }
}

/** The whole of the sync state goes along, so that nothing has to be remembered here when it grows. */
export function unsavedIn({ document, sync }: State): Unsaved | undefined {
  const pieces = unsavedPieces(sync)
  if (pieces.length === 0) return undefined
  const rows = document.entities.filter(({ id }) => pieces.includes(`row.${id}`))
  return {
    sync,
    values: Object.fromEntries(pieces.map((piece) => [piece, valueOf(document, piece)])),
    kinds: Object.fromEntries(rows.map(({ id, kind }) => [id, kind])),
  }
}

/** Sealed by ourselves and unchanged since, but perhaps by an earlier Forud: what it does not have is as in the beginning. */
export function parseUnsaved(data: unknown): Unsaved {
  const { sync, values, kinds } = isObject(data) ? data : {}
  return {
    sync: { ...unsynced, ...(sync as Partial<Sync>) },
    values: isObject(values) ? values : {},
    kinds: isObject(kinds) ? parseKinds(kinds) : {},
  }
}

/** What stood in dialogs. */
export const parseDrafts = (data: unknown): KeptDrafts =>
  isObject(data) && isObject(data['drafts']) ? (data['drafts'] as KeptDrafts) : {}

const parseKinds = (kinds: Readonly<Record<string, unknown>>): Unsaved['kinds'] =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([row, said]) => {
      const kind = entityKinds.find((known) => known === said)
      return kind === undefined ? [] : [[row, kind]]
    }),
  )

/** The parts of the sync state that say something of a piece, with what the sealed one says of these pieces laid over. */
export function withKeptPieces(now: Sync, kept: Sync, pieces: readonly Piece[]): Sync {
  const isOurs = (name: unknown): boolean => pieces.some((piece) => piece === name)
  const lists: Readonly<Record<string, unknown>> = now
  const laidOver = Object.entries(kept)
    .filter(([name]) => !ownWay.includes(name))
    .map(([name, value]: [string, unknown]) => [name, laidOn(lists[name], value, isOurs)])
  return { ...now, ...(Object.fromEntries(laidOver) as Partial<Sync>) }
}

/** Not told piece by piece, or put back in another way. */
const ownWay = ['sending', 'halted', 'failures', 'savedAt', 'oneByOne', 'outside', 'dirty', 'refused']

function laidOn(now: unknown, kept: unknown, isOurs: (piece: unknown) => boolean): unknown {
  if (Array.isArray(kept)) {
    const ours = kept.filter((item: unknown) => isOurs(isObject(item) ? item['piece'] : item))
    return [...(Array.isArray(now) ? (now as readonly unknown[]) : []), ...(ours as readonly unknown[])]
  }
  if (!isObject(kept)) return now
  const ours = Object.entries(kept).filter(([piece]) => isOurs(piece))
  return { ...(isObject(now) ? now : {}), ...Object.fromEntries(ours) }
}
