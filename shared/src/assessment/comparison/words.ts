import { diffWordsWithSpace } from 'diff'
import type { Words } from './comparison.js'

/** Where two texts have so little in common, one is read better after the other. */
const mostEdits = 2000

/** The words that were deleted and inserted. A space between two changed words belongs to the change. */
export function wordsChanged(before: string, after: string): readonly Words[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  return found === undefined
    ? settled([{ deleted: before, inserted: after }])
    : settled(gathered(found.map(({ added, removed, value }) => ({ is: isOf(added, removed), text: value }))))
}

const isOf = (added: boolean, removed: boolean): Words['is'] => (added ? 'inserted' : removed ? 'deleted' : 'kept')

/** Kept text, and then what was deleted and inserted in one place. */
type Stretch = { readonly kept?: string; readonly deleted: string; readonly inserted: string }

function gathered(pieces: readonly Words[]): readonly Stretch[] {
  return pieces.reduce<readonly Stretch[]>((stretches, piece, at) => {
    const last = stretches.at(-1)
    const isBetween = piece.is === 'kept' && /^[ \t]*$/.test(piece.text) && at < pieces.length - 1
    if (last === undefined || (piece.is === 'kept' && !(isBetween && isChange(last))))
      return [...stretches, begun(piece)]
    return [...stretches.slice(0, -1), withPiece(last, piece)]
  }, [])
}

const isChange = ({ deleted, inserted }: Stretch): boolean => deleted !== '' || inserted !== ''

const begun = (piece: Words): Stretch =>
  piece.is === 'kept'
    ? { kept: piece.text, deleted: '', inserted: '' }
    : withPiece({ deleted: '', inserted: '' }, piece)

const withPiece = (stretch: Stretch, { is, text }: Words): Stretch => ({
  ...stretch,
  deleted: is === 'inserted' ? stretch.deleted : stretch.deleted + text,
  inserted: is === 'deleted' ? stretch.inserted : stretch.inserted + text,
})

const settled = (stretches: readonly Stretch[]): readonly Words[] =>
  stretches
    .flatMap(({ kept = '', deleted, inserted }): readonly Words[] => [
      { is: 'kept', text: kept },
      { is: 'deleted', text: deleted },
      { is: 'inserted', text: inserted },
    ])
    .filter(({ text }) => text !== '')
