import { agreementNames, reviewDecisionNames, reviewDecisions, type Agreement } from '@forud/shared'
import { Panel } from '../design/Panel.js'
import { RadioGroup } from '../design/RadioGroup.js'
import { TextArea } from '../design/TextArea.js'
import { errorOn, type FormError } from '../design/ErrorSummary.js'
import type { StatementEditing } from './useStatement.js'

type Texts = 'agreementReason' | 'missing' | 'weakSources' | 'alternativeExplanation' | 'conditions'
type Props = { readonly editing: StatementEditing; readonly errors: readonly FormError[] }

const byAgreement: readonly Agreement[] = ['ja', 'delvist', 'nej']

const hints = {
  godkendt: 'Vurderingen går videre til lederen.',
  godkendtMedVilkaar: 'Vurderingen går videre til lederen sammen med dine vilkår.',
  sendesTilbage: 'Sagsbehandleren får vurderingen tilbage med din bemærkning.',
} as const

/** The fields of the statement (M in the questionnaire). */
export function StatementForm({ editing: { draft, change }, errors }: Props) {
  const text = (name: Texts, label: string, hint?: string) => (
    <TextArea
      name={name}
      label={label}
      value={draft[name] ?? ''}
      onChange={(value) => {
        change({ [name]: value })
      }}
      hint={hint}
      error={errorOn(errors, name)}
    />
  )
  return (
    <Panel title="Din udtalelse">
      <RadioGroup
        name="agreesOnInvolvement"
        label="Er du enig i konklusionen om inddragelse?"
        options={byAgreement.map((value) => ({ value, label: agreementNames[value] }))}
        value={draft.agreesOnInvolvement}
        onChange={(agreesOnInvolvement) => {
          change({ agreesOnInvolvement })
        }}
        error={errorOn(errors, 'agreesOnInvolvement')}
      />
      {text('agreementReason', 'Begrundelse', 'Skal udfyldes, hvis du ikke er helt enig.')}
      {text('missing', 'Hvad mangler?')}
      {text('weakSources', 'Hvor er kilderne svage?')}
      {text('alternativeExplanation', 'Hvad taler for, at bekymringen har en anden forklaring?')}
      <RadioGroup
        name="decision"
        label="Hvad skal der ske med vurderingen?"
        options={reviewDecisions.map((value) => ({ value, label: reviewDecisionNames[value], hint: hints[value] }))}
        value={draft.decision}
        onChange={(decision) => {
          change({ decision })
        }}
        error={errorOn(errors, 'decision')}
      />
      {draft.decision === undefined || draft.decision === 'godkendt'
        ? null
        : text('conditions', draft.decision === 'sendesTilbage' ? 'Hvad skal ændres?' : 'Vilkår')}
    </Panel>
  )
}
