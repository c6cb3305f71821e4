import type { Account, Colleague, QuestionnaireDefinition } from '@forud/shared'
import { useMemo } from 'react'
import { Button } from '../design/Button.js'
import { DateTimeField } from '../design/DateTimeField.js'
import { errorOn, ErrorSummary } from '../design/ErrorSummary.js'
import { Select } from '../design/Select.js'
import { ChildFields } from './ChildFields.js'
import { occasions, responsibles } from './newCase.js'
import { useNewCase } from './useNewCase.js'

type NewCaseFormProps = {
  readonly account: Account
  readonly colleagues: readonly Colleague[]
  /** What the case will be assessed with. */
  readonly definition: QuestionnaireDefinition
}

export function NewCaseForm({ account, colleagues, definition }: NewCaseFormProps) {
  const { draft, set, errors, busy, submit } = useNewCase(account)
  const reasons = useMemo(() => occasions(definition), [definition])
  const people = useMemo(() => responsibles(colleagues), [colleagues])
  return (
    <form className="panel" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <ChildFields draft={draft} set={set} errors={errors} />
      <DateTimeField
        name="receivedAt"
        label="Hvornår modtog kommunen oplysningen?"
        hint="De 24 timer regnes herfra."
        required
        offerNow
        value={draft.receivedAt}
        onChange={set('receivedAt')}
        error={errorOn(errors, 'receivedAt')}
      />
      <Select
        name="occasion"
        label="Anledning"
        required
        options={reasons}
        value={draft.occasion}
        onChange={set('occasion')}
        error={errorOn(errors, 'occasion')}
      />
      <Select
        name="responsible"
        label="Ansvarlig sagsbehandler"
        required
        options={people}
        value={draft.responsible}
        onChange={set('responsible')}
        error={errorOn(errors, 'responsible')}
      />
      <div className="button-row">
        <Button type="submit" look="primary" busy={busy}>
          Opret sagen, og begynd
        </Button>
      </div>
    </form>
  )
}
