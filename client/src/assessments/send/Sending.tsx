import { useState } from 'react'
import { endpoints } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import { ErrorSummary } from '../../design/ErrorSummary.js'
import { Notice } from '../../design/Notice.js'
import { fieldErrorsOf } from '../../http/failures.js'
import { useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { isUnsaved, useStore, useView } from '../store/hooks.js'
import { sendTexts } from './texts.js'

/** Saves the last of it, asks once, and sends. The server judges again; what it finds missing is shown. */
export function Sending({ isReady }: { readonly isReady: boolean }) {
  const { stage } = useView()
  const [asking, setAsking] = useState(false)
  const { submit, busy, problem, unsaved } = useSubmitting()
  const errors = fieldErrorsOf(problem)
  return (
    <>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      <ErrorSummary errors={errors.map(({ message }) => ({ message }))} />
      {unsaved ? <Notice tone="warning" title={sendTexts.unsaved} live="alert" /> : null}
      <div className="button-row">
        <Button
          look="primary"
          icon="send"
          busy={busy}
          disabled={!isReady}
          describedBy="send-hint"
          onPress={() => setAsking(true)}
        >
          {sendTexts.send(stage)}
        </Button>
        {isReady ? null : (
          <span id="send-hint" className="muted">
            {sendTexts.notYet}
          </span>
        )}
      </div>
      {asking ? (
        <Confirm
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void submit()
          }}
        />
      ) : null}
    </>
  )
}

function Confirm({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  return (
    <Dialog
      title={sendTexts.sendTitle}
      onClose={onNo}
      actions={
        <>
          <Button look="primary" onPress={onYes}>
            {sendTexts.sendYes}
          </Button>
          <Button onPress={onNo}>{sendTexts.sendNo}</Button>
        </>
      }
    >
      <p>{sendTexts.sendBody}</p>
    </Dialog>
  )
}

function useSubmitting() {
  const store = useStore()
  const [unsaved, setUnsaved] = useState(false)
  const { send, busy, problem } = useWrite(endpoints.act)
  const submit = async () => {
    await store.flush()
    const left = isUnsaved(store.read())
    setUnsaved(left)
    if (left) return
    const { id, revision, stage } = store.view()
    await send({ params: { assessmentId: id }, body: { does: 'submit', stage }, revision })
  }
  return { submit, busy, problem, unsaved }
}
