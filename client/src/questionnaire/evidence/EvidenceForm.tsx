import { aspectNames, type Aspect, type Evidence } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Checkbox } from '../../design/CheckboxGroup.js'
import { DateField } from '../../design/DateField.js'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { Select } from '../../design/Select.js'
import { TextArea } from '../../design/TextArea.js'
import { TextField } from '../../design/TextField.js'
import { evidenceTexts } from '../texts.js'
import { kindChoices } from './NewEvidence.js'

type EvidenceFormProps = {
  readonly name: string
  readonly evidence: Evidence
  readonly columns: boolean
  readonly onChange: (evidence: Evidence) => void
  readonly onDone: () => void
  readonly onRemove: () => void
}
type PartProps = Pick<EvidenceFormProps, 'name' | 'evidence'> & { readonly onChange: (part: Partial<Evidence>) => void }

export function EvidenceForm({ name, evidence, columns, onChange, onDone, onRemove }: EvidenceFormProps) {
  const change = (part: Partial<Evidence>) => {
    onChange({ ...evidence, ...part })
  }
  return (
    <div className="evidence-form">
      <Who name={name} evidence={evidence} onChange={change} />
      <How name={name} evidence={evidence} onChange={change} />
      {columns ? <Column name={name} evidence={evidence} onChange={change} /> : null}
      <TextArea
        name={`${name}-text`}
        label={evidenceTexts.text}
        rows={2}
        value={evidence.text ?? ''}
        onChange={(text) => {
          change({ text })
        }}
      />
      <Checkbox
        name={`${name}-annex`}
        label={evidenceTexts.annex}
        value={evidence.annex === true}
        onChange={(annex) => {
          change({ annex: annex ? true : undefined })
        }}
      />
      <div className="button-row">
        <Button onPress={onDone}>{evidenceTexts.done}</Button>
        <Button look="quiet" onPress={onRemove}>
          {evidenceTexts.remove}
        </Button>
      </div>
    </div>
  )
}

function Who({ name, evidence, onChange }: PartProps) {
  return (
    <div className="evidence-fields">
      <Select
        name={`${name}-kind`}
        label={evidenceTexts.kind}
        options={kindChoices}
        value={evidence.kind}
        onChange={(kind) => {
          if (kind !== undefined) onChange({ kind })
        }}
      />
      <TextField
        name={`${name}-origin`}
        label={evidenceTexts.origin}
        hint={evidenceTexts.originHint}
        maxLength={200}
        value={evidence.origin ?? ''}
        onChange={(origin) => {
          onChange({ origin })
        }}
      />
      <DateField
        name={`${name}-date`}
        label={evidenceTexts.date}
        value={evidence.date}
        onChange={(date) => {
          onChange({ date })
        }}
      />
    </div>
  )
}

const yesNo = (yes: string, no: string) =>
  [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ] as const
type YesNo = 'yes' | 'no'
const said = (value: boolean | undefined): YesNo | undefined => (value === undefined ? undefined : value ? 'yes' : 'no')
const meant = (value: YesNo | undefined): boolean | undefined => (value === undefined ? undefined : value === 'yes')

function How({ name, evidence, onChange }: PartProps) {
  return (
    <div className="evidence-fields">
      <SegmentedControl<YesNo>
        name={`${name}-first`}
        label={evidenceTexts.firstHand}
        options={yesNo(evidenceTexts.firstHandYes, evidenceTexts.firstHandNo)}
        value={said(evidence.firstHand)}
        onChange={(value) => {
          onChange({ firstHand: meant(value) })
        }}
        clearable
      />
      <SegmentedControl<YesNo>
        name={`${name}-verbatim`}
        label={evidenceTexts.verbatim}
        options={yesNo(evidenceTexts.verbatimYes, evidenceTexts.verbatimNo)}
        value={said(evidence.verbatim)}
        onChange={(value) => {
          onChange({ verbatim: meant(value) })
        }}
        clearable
      />
    </div>
  )
}

type Columns = Aspect | 'both'
const columnChoices: readonly { readonly value: Columns; readonly label: string }[] = [
  { value: 'both', label: evidenceTexts.bothAspects },
  { value: 'now', label: aspectNames.now },
  { value: 'earlier', label: aspectNames.earlier },
]

function Column({ name, evidence, onChange }: PartProps) {
  return (
    <SegmentedControl<Columns>
      name={`${name}-aspect`}
      label={evidenceTexts.aspect}
      options={columnChoices}
      value={evidence.aspect ?? 'both'}
      onChange={(value) => {
        onChange({ aspect: value === 'both' ? undefined : value })
      }}
    />
  )
}
