import { endpoints, type Account, type Colleague } from '@forud/shared'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../design/Button.js'
import { DateTimeField } from '../design/DateTimeField.js'
import { ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { Select } from '../design/Select.js'
import { TextField } from '../design/TextField.js'
import { fieldErrorsOf, sentenceOf } from '../http/failures.js'
import { useIdempotencyKey, useWrite } from '../http/useWrite.js'
import type { Failure } from '../http/parseReply.js'
import { paths } from '../paths.js'
import { checkNewCase, occasions, onePerField, responsibles, type NewCaseDraft } from './newCase.js'

type NewCaseFormProps = { readonly account: Account; readonly colleagues: readonly Colleague[] }

export function NewCaseForm({ account, colleagues }: NewCaseFormProps) {
  const { draft, set, errorFor, errors, busy, submit } = useNewCase(account)
  const reasons = useMemo(occasions, [])
  const people = useMemo(() => responsibles(colleagues), [colleagues])
  return (
    <form className="panel" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <TextField
        name="caseNumber"
        label="Sagsnummer"
        hint="Nummeret i kommunens fagsystem, fx 27.24.00-G01-123-26."
        width="short"
        required
        value={draft.caseNumber}
        onChange={set('caseNumber')}
        {...errorFor('caseNumber')}
      />
      <TextField
        name="childName"
        label="Barnets navn"
        hint="Kender du ikke navnet, så skriv en betegnelse, fx »dreng, 8. klasse«."
        width="short"
        required
        value={draft.childName}
        onChange={set('childName')}
        {...errorFor('childName')}
      />
      <TextField
        name="cpr"
        label="Barnets CPR-nummer"
        width="short"
        inputMode="numeric"
        optional
        value={draft.cpr}
        onChange={set('cpr')}
        {...errorFor('cpr')}
      />
      <DateTimeField
        name="receivedAt"
        label="Hvornår modtog kommunen oplysningen?"
        hint="De 24 timer regnes herfra."
        required
        offerNow
        value={draft.receivedAt}
        onChange={set('receivedAt')}
        {...errorFor('receivedAt')}
      />
      <Select
        name="occasion"
        label="Anledning"
        required
        options={reasons}
        value={draft.occasion}
        onChange={set('occasion')}
        {...errorFor('occasion')}
      />
      <Select
        name="responsible"
        label="Ansvarlig sagsbehandler"
        required
        options={people}
        value={draft.responsible}
        onChange={set('responsible')}
        {...errorFor('responsible')}
      />
      <div className="button-row">
        <Button type="submit" look="primary" busy={busy}>
          Opret sagen, og begynd
        </Button>
      </div>
    </form>
  )
}

function useNewCase(account: Account) {
  const [draft, setDraft] = useState<NewCaseDraft>({
    caseNumber: '',
    childName: '',
    cpr: '',
    receivedAt: undefined,
    occasion: undefined,
    responsible: account.role === 'caseworker' ? account.id : undefined,
  })
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const create = useWrite(endpoints.createCase)
  const once = useIdempotencyKey()
  const navigate = useNavigate()
  const set =
    <Field extends keyof NewCaseDraft>(field: Field) =>
    (value: NewCaseDraft[Field]) => {
      once.renew()
      setDraft((was) => ({ ...was, [field]: value }))
    }
  const errorFor = (field: keyof NewCaseDraft) => {
    const error = errors.find((found) => found.field === field)?.message
    return error === undefined ? {} : { error }
  }
  const send = async () => {
    const checked = checkNewCase(draft)
    setErrors(checked.ok ? [] : checked.errors)
    if (!checked.ok) return
    const outcome = await create.send({ body: checked.value, idempotencyKey: once.key() })
    if (outcome?.ok === true) {
      const { caseId, assessmentId } = outcome.value
      await navigate(account.id === draft.responsible ? paths.assessment(assessmentId) : paths.case(caseId))
    } else if (outcome !== undefined) setErrors(errorsOf(outcome.problem))
  }
  const submit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    void send()
  }
  return { draft, set, errorFor, errors, busy: create.busy, submit }
}

function errorsOf(problem: Failure): readonly FormError[] {
  if (problem.type === 'case-number-taken') return [{ field: 'caseNumber', message: sentenceOf(problem) }]
  const fields = onePerField(fieldErrorsOf(problem))
  return fields.length > 0 ? fields : [{ message: sentenceOf(problem) }]
}
