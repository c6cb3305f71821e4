import { editionNames, reportEndpoints, type Edition, type IssuedReport } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { errorOn, ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { Notice } from '../design/Notice.js'
import { TextField } from '../design/TextField.js'
import { useIdempotencyKey, useWrite } from '../http/useWrite.js'
import { errorsIn, onePerField } from '../parts/formErrors.js'
import { FileLink } from './FileLink.js'

type Props = { readonly assessmentId: string; readonly edition: Edition }

/** Why, to whom, then the file. Making the same file twice by pressing twice is not possible. */
export function IssueForm({ assessmentId, edition }: Props) {
  const { purpose, setPurpose, recipient, setRecipient, errors, made, busy, send } = useIssuing(assessmentId, edition)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ErrorSummary errors={errors} title="Filen er ikke udstedt" />
      <p>
        Udgave: <strong>{editionNames[edition]}</strong>
      </p>
      {edition === 'fortroligt-bilag' ? (
        <Notice tone="warning" headingLevel={3} title="Bilaget kan afsløre barnet og underretteren">
          <p>Del det kun med den, der skal bruge det, og aldrig med familie eller netværk.</p>
        </Notice>
      ) : null}
      <TextField
        name="purpose"
        label="Hvad skal den bruges til?"
        required
        value={purpose}
        onChange={setPurpose}
        error={errorOn(errors, 'purpose')}
      />
      <TextField
        name="recipient"
        label="Hvem er den til?"
        required
        value={recipient}
        onChange={setRecipient}
        error={errorOn(errors, 'recipient')}
      />
      <div className="button-row">
        <Button type="submit" look="primary" icon="file-pdf" busy={busy}>
          Udsted PDF
        </Button>
      </div>
      {made === undefined ? null : (
        <Notice tone="success" title={`Fil nr. ${made.number} er udstedt`} live="status">
          <FileLink report={made} />
        </Notice>
      )}
    </form>
  )
}

function useIssuing(assessmentId: string, edition: Edition) {
  const [purpose, setPurpose] = useState('')
  const [recipient, setRecipient] = useState('')
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [made, setMade] = useState<IssuedReport>()
  const issue = useWrite(reportEndpoints.issue)
  const once = useIdempotencyKey()
  const body = { edition, purpose: purpose.trim(), recipient: recipient.trim() }
  const isComplete = (): boolean => {
    const read = reportEndpoints.issue.body?.parse(body)
    setErrors(read?.ok === false ? onePerField(read.errors) : [])
    return read?.ok === true
  }
  const send = async () => {
    setMade(undefined)
    if (!isComplete()) return
    const outcome = await issue.send({ params: { assessmentId }, body, idempotencyKey: once.key() })
    if (outcome?.ok === false) setErrors(errorsIn(outcome.problem))
    if (outcome?.ok !== true) return
    setMade(outcome.value)
    setPurpose('')
    setRecipient('')
  }
  /** Other words are another file. */
  const change = (set: (text: string) => void) => (text: string) => {
    once.renew()
    set(text)
  }
  return {
    purpose,
    setPurpose: change(setPurpose),
    recipient,
    setRecipient: change(setRecipient),
    errors,
    made,
    busy: issue.busy,
    send,
  }
}
