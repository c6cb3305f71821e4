import { caseEndpoints, type Account } from '@forud/shared'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { FormError } from '../design/ErrorSummary.js'
import { sentenceOf } from '../http/failures.js'
import { useIdempotencyKey, useWrite } from '../http/useWrite.js'
import type { Failure } from '../http/parseReply.js'
import { errorsIn } from '../parts/formErrors.js'
import { paths } from '../paths.js'
import { checkNewCase, type NewCaseDraft } from './newCase.js'

export type SetField = <Field extends keyof NewCaseDraft>(field: Field) => (value: NewCaseDraft[Field]) => void

/** A case that is being opened. Pressing twice opens one. */
export function useNewCase(account: Account) {
  const [draft, setDraft] = useState<NewCaseDraft>({
    caseNumber: '',
    childName: '',
    cpr: '',
    receivedAt: undefined,
    occasion: undefined,
    responsible: account.role === 'caseworker' ? account.id : undefined,
  })
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const create = useWrite(caseEndpoints.createCase)
  const once = useIdempotencyKey()
  const navigate = useNavigate()
  const set: SetField = (field) => (value) => {
    once.renew()
    setDraft((was) => ({ ...was, [field]: value }))
  }
  const send = async () => {
    const checked = checkNewCase(draft)
    setErrors(checked.ok ? [] : checked.errors)
    if (!checked.ok) return
    const outcome = await create.send({ body: checked.value, idempotencyKey: once.key() })
    if (outcome?.ok === false) setErrors(errorsOf(outcome.problem))
    if (outcome?.ok !== true) return
    const { caseId, assessmentId } = outcome.value
    await navigate(account.id === draft.responsible ? paths.assessment(assessmentId) : paths.case(caseId))
  }
  const submit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    void send()
  }
  return { draft, set, errors, busy: create.busy, submit }
}

const errorsOf = (problem: Failure): readonly FormError[] =>
  problem.type === 'case-number-taken' ? [{ field: 'caseNumber', message: sentenceOf(problem) }] : errorsIn(problem)
