import { evidenceKindNames, evidenceKinds, type Evidence } from '@forud/shared'
import { useRef } from 'react'
import { Button } from '../../design/Button.js'
import { Checkbox } from '../../design/CheckboxGroup.js'
import { Select } from '../../design/Select.js'
import { TextArea } from '../../design/TextArea.js'
import { useAnswerSource } from '../source.js'
import { evidenceTexts } from '../texts.js'
import { Column, How, When, Who } from './EvidenceFields.js'
import { evidenceText } from './evidenceText.js'

type EvidenceFormProps = {
  readonly name: string
  /** Absent: it begins when its kind is chosen, and is saved like everything else from then on. */
  readonly evidence: Evidence | undefined
  readonly isFirst: boolean
  readonly columns: boolean
  readonly onChange: (evidence: Evidence) => void
  readonly onReuse: (evidence: Evidence, from: HTMLElement) => void
  readonly onDone: (from: HTMLElement) => void
  readonly onRemove: () => void
}

const kindChoices = evidenceKinds.map((kind) => ({ value: kind, label: evidenceKindNames[kind] }))

/** The list of kinds is the same element before and after the first choice: arrow keys go on in it. */
export function EvidenceForm({ name, evidence, isFirst, columns, onChange, onReuse, ...ends }: EvidenceFormProps) {
  const newLabel = isFirst ? evidenceTexts.addFirst : evidenceTexts.add
  const part = evidence === undefined ? undefined : { name, evidence, onChange: changing(evidence, onChange) }
  return (
    <div className="evidence-form">
      {part === undefined ? <Reuse isFirst={isFirst} onReuse={onReuse} /> : null}
      <div className="evidence-fields">
        <Select
          name={`${name}-kind`}
          label={part === undefined ? newLabel : evidenceTexts.kind}
          options={kindChoices}
          value={evidence?.kind}
          empty={evidenceTexts.choose}
          onChange={(kind) => {
            if (kind !== undefined) onChange({ ...evidence, kind })
          }}
        />
        {part === undefined ? null : (
          <>
            <Who {...part} />
            <When {...part} />
          </>
        )}
      </div>
      {part === undefined ? null : <Rest {...part} columns={columns} {...ends} />}
    </div>
  )
}

const changing = (evidence: Evidence, onChange: (evidence: Evidence) => void) => (part: Partial<Evidence>) => {
  onChange({ ...evidence, ...part })
}

function Reuse({ isFirst, onReuse }: Pick<EvidenceFormProps, 'isFirst' | 'onReuse'>) {
  const recent = useAnswerSource().recentEvidence()
  const button = useRef<HTMLButtonElement>(null)
  if (recent === undefined || !isFirst) return null
  return (
    <div>
      <Button
        look="quiet"
        buttonRef={button}
        onPress={() => {
          if (button.current !== null) onReuse(recent, button.current)
        }}
      >
        {evidenceTexts.reuse(evidenceText({ ...recent, text: undefined }))}
      </Button>
    </div>
  )
}

type RestProps = Pick<EvidenceFormProps, 'name' | 'columns' | 'onDone' | 'onRemove'> & {
  readonly evidence: Evidence
  readonly onChange: (part: Partial<Evidence>) => void
}

function Rest({ name, evidence, columns, onChange, onDone, onRemove }: RestProps) {
  const doneButton = useRef<HTMLButtonElement>(null)
  return (
    <>
      <How name={name} evidence={evidence} onChange={onChange} />
      {columns ? <Column name={name} evidence={evidence} onChange={onChange} /> : null}
      <TextArea
        name={`${name}-text`}
        label={evidenceTexts.text}
        rows={2}
        value={evidence.text ?? ''}
        onChange={(text) => {
          onChange({ text })
        }}
      />
      <Checkbox
        name={`${name}-annex`}
        label={evidenceTexts.annex}
        value={evidence.annex === true}
        onChange={(annex) => {
          onChange({ annex: annex ? true : undefined })
        }}
      />
      <div className="button-row">
        <Button
          buttonRef={doneButton}
          onPress={() => {
            if (doneButton.current !== null) onDone(doneButton.current)
          }}
        >
          {evidenceTexts.done}
        </Button>
        <Button look="quiet" onPress={onRemove}>
          {evidenceTexts.remove}
        </Button>
      </div>
    </>
  )
}
