import { useState } from 'react'
import { Button } from '../../design/Button.js'
import { Notice } from '../../design/Notice.js'
import { valueOf, type Piece } from '../store/document.js'
import { useStore, useWritten } from '../store/hooks.js'
import { unsavedPieces, type State } from '../store/sync.js'
import { clashTexts } from '../texts.js'
import { ClashPanel } from './ClashPanel.js'
import { pieceName } from './pieceName.js'
import { wordsOf } from './wordsOf.js'

type Aside = { readonly where: string; readonly lines: readonly string[] }

/** Everything that stands between what was typed and its being saved – and what was typed, so that it can be kept. */
export function SaveTrouble() {
  const { clashes, refused, halted } = useWritten(troubleIn)
  const [asides, setAsides] = useState<readonly Aside[]>([])
  return (
    <>
      {halted?.is === 'ended' ? <Ended why={halted.why} /> : null}
      {clashes.map((clash) => (
        <ClashPanel
          key={clash.piece}
          clash={clash}
          onChosen={(where, lines) => setAsides((others) => [...others, { where, lines }])}
        />
      ))}
      {refused.length === 0 ? null : (
        <Notice tone="danger" title={clashTexts.refusedTitle} live="alert">
          <p>{clashTexts.refusedBody}</p>
          <UnsavedList pieces={refused.map(({ piece }) => piece)} />
        </Notice>
      )}
      {asides.map((aside) => (
        <NotUsed key={aside.where} aside={aside} onClose={() => setAsides(asides.filter((other) => other !== aside))} />
      ))}
    </>
  )
}

const troubleIn = ({ sync: { clashes, refused, halted } }: State) => ({ clashes, refused, halted })

function Ended({ why }: { readonly why: string }) {
  const pieces = useWritten(unsavedIn)
  return (
    <Notice tone="danger" title={clashTexts.endedTitle} live="alert">
      <p>{why}</p>
      {pieces.length === 0 ? null : (
        <>
          <p>{clashTexts.endedBody}</p>
          <UnsavedList pieces={pieces} />
        </>
      )}
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

/** The version that was not chosen stays in sight until it is put away. */
function NotUsed({ aside: { where, lines }, onClose }: { readonly aside: Aside; readonly onClose: () => void }) {
  return (
    <Notice tone="info" title={clashTexts.asideTitle(where)}>
      <p className="kept-lines">{lines.length === 0 ? clashTexts.nothing : lines.join('\n')}</p>
      <p>
        <Button look="quiet" onPress={onClose}>
          {clashTexts.asideClose}
        </Button>
      </p>
    </Notice>
  )
}
