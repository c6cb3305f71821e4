import { aspectNames, type Aspect, type Evidence } from '@forud/shared'
import { DateField } from '../../design/DateField.js'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { TextField } from '../../design/TextField.js'
import { evidenceTexts } from '../texts.js'

type PartProps = {
  readonly name: string
  readonly evidence: Evidence
  readonly onChange: (part: Partial<Evidence>) => void
}

export function Who({ name, evidence, onChange }: PartProps) {
  return (
    <TextField
      name={`${name}-origin`}
      label={evidenceTexts.origin}
      placeholder={evidenceTexts.originHint}
      maxLength={200}
      value={evidence.origin ?? ''}
      onChange={(origin) => {
        onChange({ origin })
      }}
    />
  )
}

export function When({ name, evidence, onChange }: PartProps) {
  return (
    <DateField
      name={`${name}-date`}
      label={evidenceTexts.date}
      value={evidence.date}
      onChange={(date) => {
        onChange({ date })
      }}
    />
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

export function How({ name, evidence, onChange }: PartProps) {
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

export function Column({ name, evidence, onChange }: PartProps) {
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
