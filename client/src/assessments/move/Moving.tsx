import { useState } from 'react'
import { useNavigate } from 'react-router'
import { endpoints, type QuestionnaireRef } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import { Notice } from '../../design/Notice.js'
import { useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { paths } from '../../paths.js'
import { isUnsaved, useStore } from '../store/hooks.js'
import { moveTexts } from './texts.js'

/** Saves the last of it, asks once, and moves. */
export function Moving({ to }: { readonly to: QuestionnaireRef }) {
  const [asking, setAsking] = useState(false)
  const { move, busy, problem, unsaved } = useMoving(to)
  return (
    <>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      {unsaved ? <Notice tone="warning" title={moveTexts.unsaved} live="alert" /> : null}
      <div className="button-row">
        <Button look="primary" busy={busy} onPress={() => setAsking(true)}>
          {moveTexts.move}
        </Button>
      </div>
      {asking ? (
        <Confirm
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void move()
          }}
        />
      ) : null}
    </>
  )
}

function Confirm({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  return (
    <Dialog
      title={moveTexts.moveTitle}
      onClose={onNo}
      actions={
        <>
          <Button look="primary" onPress={onYes}>
            {moveTexts.moveYes}
          </Button>
          <Button onPress={onNo}>{moveTexts.moveNo}</Button>
        </>
      }
    >
      <p>{moveTexts.moveBody}</p>
    </Dialog>
  )
}

function useMoving(to: QuestionnaireRef) {
  const store = useStore()
  const navigate = useNavigate()
  const [unsaved, setUnsaved] = useState(false)
  const { send, busy, problem } = useWrite(endpoints.move)
  const move = async () => {
    await store.flush()
    const left = isUnsaved(store.read())
    setUnsaved(left)
    if (left) return
    const { id, revision } = store.view()
    const outcome = await send({ params: { assessmentId: id }, body: { to: to.hash }, revision })
    if (outcome?.ok === true) await navigate(paths.moved(id))
  }
  return { move, busy, problem, unsaved }
}
