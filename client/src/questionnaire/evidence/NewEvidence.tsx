import { evidenceKindNames, evidenceKinds, type Evidence } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Select } from '../../design/Select.js'
import { useAnswerSource } from '../source.js'
import { evidenceTexts } from '../texts.js'
import { evidenceText } from './evidenceText.js'

export const kindChoices = evidenceKinds.map((kind) => ({ value: kind, label: evidenceKindNames[kind] }))

type NewEvidenceProps = {
  readonly name: string
  readonly isFirst: boolean
  readonly onAdd: (evidence: Evidence) => void
}

/** A source begins with its kind: from then on it is saved like everything else. */
export function NewEvidence({ name, isFirst, onAdd }: NewEvidenceProps) {
  const recent = useAnswerSource().recentEvidence()
  return (
    <div className="evidence-new">
      <Select
        name={name}
        label={isFirst ? evidenceTexts.addFirst : evidenceTexts.add}
        options={kindChoices}
        value={undefined}
        empty="Vælg kilde …"
        onChange={(kind) => {
          if (kind !== undefined) onAdd({ kind })
        }}
      />
      {recent === undefined || !isFirst ? null : (
        <Button
          look="quiet"
          onPress={() => {
            onAdd(recent)
          }}
        >
          {evidenceTexts.reuse(evidenceText({ ...recent, text: undefined }))}
        </Button>
      )}
    </div>
  )
}
