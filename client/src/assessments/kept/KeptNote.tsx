import './kept.css'
import { keptTextEndpoints } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../../design/Button.js'
import { Confirmation } from '../../design/Confirmation.js'
import { momentText } from '../../design/danish.js'
import { useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { focusPiece } from '../clash/focusPiece.js'
import { pieceName } from '../clash/pieceName.js'
import { Words } from '../clash/Words.js'
import { wordsOf } from '../clash/wordsOf.js'
import { useStore, useView } from '../store/hooks.js'
import type { Kept } from './kept.js'
import { keptTexts } from './texts.js'

type KeptNoteProps = {
  readonly kept: Kept
  /** Says what it is about, where it does not stand under it. */
  readonly named?: boolean
}

/** A text that was not chosen, with who wrote it and when, until somebody puts it away. */
export function KeptNote({ kept, named = false }: KeptNoteProps) {
  const { definition, read } = useStore()
  const { piece, list, value, isKept } = kept
  const title = named ? keptTexts.titleIn(pieceName(definition, read().document, piece, list)) : keptTexts.title
  return (
    <div className="kept-note" role="note" aria-label={title}>
      <p className="kept-title">{title}</p>
      <Words lines={wordsOf(definition, piece, value, list)} of={title} />
      <div className="kept-by">
        <Origin kept={kept} />
        {isKept ? <PutAway kept={kept} /> : null}
      </div>
    </div>
  )
}

function Origin({ kept: { written, chosen } }: { readonly kept: Kept }) {
  const { names } = useView()
  const name = (account: string) => names[account] ?? keptTexts.colleague
  if (written === undefined) return <span>{keptTexts.ownNow}</span>
  if (written.account === chosen?.account)
    return <span>{keptTexts.own(name(chosen.account), momentText(chosen.at))}</span>
  return (
    <span>
      {keptTexts.written(name(written.account), momentText(written.at))}{' '}
      {chosen === undefined ? keptTexts.chosenNow : keptTexts.chosen(name(chosen.account), momentText(chosen.at))}
    </span>
  )
}

function PutAway({ kept: { id, piece, list } }: { readonly kept: Kept }) {
  const { definition } = useStore()
  const { id: assessmentId } = useView()
  const { busy, problem, send } = useWrite(keptTextEndpoints.putAway)
  const [asking, setAsking] = useState(false)
  const putAway = async () => {
    setAsking(false)
    const outcome = await send({ params: { assessmentId, keptTextId: id } })
    if (outcome?.ok === true) focusPiece(definition, piece, list === undefined ? {} : { [piece]: list })
  }
  return (
    <>
      <Button look="quiet" icon="close" busy={busy} onPress={() => setAsking(true)} about={keptTexts.title}>
        {keptTexts.putAway}
      </Button>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      {asking ? (
        <Confirmation
          title={keptTexts.askTitle}
          yes={keptTexts.putAway}
          no={keptTexts.keep}
          onYes={() => void putAway()}
          onNo={() => setAsking(false)}
        >
          <p>{keptTexts.askBody}</p>
        </Confirmation>
      ) : null}
    </>
  )
}
