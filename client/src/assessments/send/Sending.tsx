import { useState } from 'react'
import { assessmentEndpoints } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Confirmation } from '../../design/Confirmation.js'
import { ErrorSummary } from '../../design/ErrorSummary.js'
import { Notice } from '../../design/Notice.js'
import { fieldErrorsOf } from '../../http/failures.js'
import { useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { useStore, useView } from '../store/hooks.js'
import { useSavedFirst } from '../store/useSavedFirst.js'
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
        <Confirmation
          title={sendTexts.sendTitle}
          yes={sendTexts.sendYes}
          no={sendTexts.sendNo}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void submit()
          }}
        >
          <p>{sendTexts.sendBody}</p>
        </Confirmation>
      ) : null}
    </>
  )
}

function useSubmitting() {
  const store = useStore()
  const { unsaved, saveFirst } = useSavedFirst()
  const { send, busy, problem } = useWrite(assessmentEndpoints.act)
  const submit = async () => {
    if (!(await saveFirst())) return
    const { id, revision, stage } = store.view()
    await send({ params: { assessmentId: id }, body: { does: 'submit', stage }, revision })
  }
  return { submit, busy, problem, unsaved }
}
