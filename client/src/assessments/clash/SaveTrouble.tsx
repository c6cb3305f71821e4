import './clash.css'
import { Notice } from '../../design/Notice.js'
import { valueOf, type Piece } from '../store/document.js'
import { useStore, useWritten } from '../store/hooks.js'
import { unsavedPieces, type OpenClash, type State } from '../store/sync.js'
import { ClashPanel } from './ClashPanel.js'
import { focusClash } from './focusClash.js'
import { focusPiece } from './focusPiece.js'
import { pieceName } from './pieceName.js'
import { clashTexts } from './texts.js'
import { useSteadyPage } from './useSteadyPage.js'
import { wordsOf } from './wordsOf.js'

/** Everything that stands between what was typed and its being saved – and what was typed, so that it can be kept. */
export function SaveTrouble() {
  const { clashes, refused, halted } = useWritten(troubleIn)
  return (
    <>
      {halted?.is === 'ended' ? <Ended why={halted.why} /> : null}
      <Clashes clashes={clashes} />
      {refused.length === 0 ? null : (
        <Notice tone="danger" title={clashTexts.refusedTitle} live="alert">
          <p>{clashTexts.refusedBody}</p>
          <UnsavedList pieces={refused.map(({ piece }) => piece)} />
        </Notice>
      )}
    </>
  )
}

const troubleIn = ({ sync: { clashes, refused, halted } }: State) => ({ clashes, refused, halted })

function Clashes({ clashes }: { readonly clashes: readonly OpenClash[] }) {
  const { definition, read } = useStore()
  useSteadyPage(clashes.length)
  // After the panel is gone: to the next one, or to where the chosen text stands.
  const goOn = (piece: Piece) =>
    setTimeout(() => {
      if (!focusClash()) focusPiece(definition, piece, read().sync.removed)
    }, 0)
  return (
    <>
      {clashes.length > 1 ? <p className="clash-many">{clashTexts.many(clashes.length)}</p> : null}
      {clashes.map((clash) => (
        <ClashPanel key={clash.piece} clash={clash} onChosen={() => goOn(clash.piece)} />
      ))}
    </>
  )
}

/** What was written is handed back above, on whatever page its author is. */
function Ended({ why }: { readonly why: string }) {
  const pieces = useWritten(unsavedIn)
  return (
    <Notice tone="danger" title={clashTexts.endedTitle} live="alert">
      <p>{why}</p>
      {pieces.length === 0 ? null : <p>{clashTexts.endedBody}</p>}
    </Notice>
  )
}

const unsavedIn = ({ sync }: State) => unsavedPieces(sync)
const documentIn = ({ document }: State) => document

/** The text itself, ready to be copied. */
function UnsavedList({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { definition } = useStore()
  const document = useWritten(documentIn)
  return (
    <ul className="plain unsaved">
      {pieces.map((piece) => (
        <li key={piece}>
          <strong>{pieceName(definition, document, piece)}:</strong>
          <p className="kept-lines">{wordsOf(definition, piece, valueOf(document, piece)).join('\n')}</p>
        </li>
      ))}
    </ul>
  )
}
