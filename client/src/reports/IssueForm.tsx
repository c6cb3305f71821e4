import { editionNames, endpoints, type Edition, type IssuedReport } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { Notice } from '../design/Notice.js'
import { TextField } from '../design/TextField.js'
import { fieldErrorsOf, sentenceOf } from '../http/failures.js'
import { useIdempotencyKey, useWrite } from '../http/useWrite.js'
import type { Failure } from '../http/parseReply.js'
import { FileLink } from './FileLink.js'

type Props = { readonly assessmentId: string; readonly edition: Edition }

/** Why, to whom, then the file. Making the same file twice by pressing twice is not possible. */
export function IssueForm({ assessmentId, edition }: Props) {
  const [purpose, setPurpose] = useState('')
  const [recipient, setRecipient] = useState('')
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [made, setMade] = useState<IssuedReport>()
  const issue = useWrite(endpoints.issue)
  const once = useIdempotencyKey()
  const errorFor = (field: string) => {
    const error = errors.find((found) => found.field === field)?.message
    return error === undefined ? {} : { error }
  }
  const send = async () => {
    const body = { edition, purpose: purpose.trim(), recipient: recipient.trim() }
    const read = endpoints.issue.body?.parse(body)
    setMade(undefined)
    setErrors(read?.ok === false ? read.errors.map(({ path, message }) => ({ field: path, message })) : [])
    if (read?.ok !== true) return
    const outcome = await issue.send({ params: { assessmentId }, body, idempotencyKey: once.key() })
    if (outcome === undefined) return
    if (!outcome.ok) {
      setErrors(errorsOf(outcome.problem))
      return
    }
    once.renew()
    setMade(outcome.value)
    setPurpose('')
    setRecipient('')
  }
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
        {...errorFor('purpose')}
      />
      <TextField
        name="recipient"
        label="Hvem er den til?"
        required
        value={recipient}
        onChange={setRecipient}
        {...errorFor('recipient')}
      />
      <div className="button-row">
        <Button type="submit" look="primary" icon="file-pdf" busy={issue.busy}>
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

function errorsOf(problem: Failure): readonly FormError[] {
  const fields = fieldErrorsOf(problem).map(({ path, message }) => ({ field: path, message }))
  return fields.length > 0 ? fields : [{ message: sentenceOf(problem) }]
}
