import { assessmentEndpoints, type AssessmentView } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { focusHeading } from '../design/Page.js'
import { TextArea } from '../design/TextArea.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice } from '../parts/Loaded.js'

type Props = { readonly view: AssessmentView; readonly onClose: () => void }

/** Back to the caseworker, with what must be changed. */
export function ReturnDialog({ view, onClose }: Props) {
  const [comment, setComment] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useWrite(assessmentEndpoints.act)
  const send = async () => {
    const blank = comment.trim() === ''
    setMissing(blank)
    if (blank) return
    const outcome = await act.send({
      params: { assessmentId: view.id },
      revision: view.revision,
      body: { does: 'return', comment },
    })
    if (outcome?.ok !== true) return
    onClose()
    focusHeading()
  }
  return (
    <Dialog
      title="Send tilbage til sagsbehandleren"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={act.busy} onPress={() => void send()}>
            Send tilbage
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      {act.problem === undefined ? null : <FailedNotice problem={act.problem} />}
      <TextArea
        name="comment"
        label="Hvad skal ændres?"
        required
        value={comment}
        onChange={setComment}
        error={missing ? 'Skriv, hvad der skal ændres.' : undefined}
      />
    </Dialog>
  )
}
