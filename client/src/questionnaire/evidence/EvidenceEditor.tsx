import { useState } from 'react'
import type { Evidence } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { useAnswerSource } from '../source.js'
import { evidenceTexts } from '../texts.js'
import { EvidenceForm } from './EvidenceForm.js'
import { evidenceText } from './evidenceText.js'
import { NewEvidence } from './NewEvidence.js'

type EvidenceEditorProps = {
  readonly name: string
  readonly evidence: readonly Evidence[]
  /** The question has two columns: a source may support one of them. */
  readonly columns: boolean
  readonly onChange: (evidence: readonly Evidence[]) => void
}

/** Who knows it, from when, and in which words. One line per source; one of them open at a time. */
export function EvidenceEditor({ name, evidence, columns, onChange }: EvidenceEditorProps) {
  const source = useAnswerSource()
  const [open, setOpen] = useState<number>()
  const add = (item: Evidence) => {
    source.rememberEvidence(item)
    setOpen(evidence.length)
    onChange([...evidence, item])
  }
  const change = (index: number, item: Evidence) => {
    source.rememberEvidence(item)
    onChange(evidence.map((other, place) => (place === index ? item : other)))
  }
  const remove = (index: number) => {
    setOpen(undefined)
    onChange(evidence.filter((_, place) => place !== index))
  }
  return (
    <div className="evidence">
      {evidence.map((item, index) =>
        open === index ? (
          <EvidenceForm
            key={index}
            name={`${name}-evidence-${index}`}
            evidence={item}
            columns={columns}
            onChange={(next) => {
              change(index, next)
            }}
            onDone={() => {
              setOpen(undefined)
            }}
            onRemove={() => {
              remove(index)
            }}
          />
        ) : (
          <EvidenceLine
            key={index}
            evidence={item}
            index={index}
            onEdit={() => {
              setOpen(index)
            }}
            onRemove={() => {
              remove(index)
            }}
          />
        ),
      )}
      {open === undefined ? (
        <NewEvidence name={`${name}-evidence-new`} isFirst={evidence.length === 0} onAdd={add} />
      ) : null}
    </div>
  )
}

type LineProps = {
  readonly evidence: Evidence
  readonly index: number
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function EvidenceLine({ evidence, index, onEdit, onRemove }: LineProps) {
  return (
    <div className="evidence-line">
      <span className="kept-lines">{evidenceText(evidence)}</span>
      <span className="evidence-tools">
        <Button look="quiet" onPress={onEdit} about={evidenceTexts.ordinal(index)}>
          {evidenceTexts.edit}
        </Button>
        <Button look="quiet" onPress={onRemove} about={evidenceTexts.ordinal(index)}>
          {evidenceTexts.remove}
        </Button>
      </span>
    </div>
  )
}
