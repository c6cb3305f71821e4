import { useState } from 'react'
import type { Evidence } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Removed } from '../../design/Removed.js'
import { liesApart } from '../answering.js'
import { goOn } from '../goOn.js'
import { useAnswerSource } from '../source.js'
import { evidenceTexts } from '../texts.js'
import { EvidenceForm } from './EvidenceForm.js'
import { evidenceText } from './evidenceText.js'

type EvidenceEditorProps = {
  readonly name: string
  readonly evidence: readonly Evidence[]
  /** The question has two columns: a source may support one of them. */
  readonly columns: boolean
  /** The answer waits for its first source. */
  readonly demanded: boolean
  /** Which one is being written; one past the last is a new one. */
  readonly open: number | undefined
  readonly onOpen: (index: number | undefined) => void
  readonly onChange: (evidence: readonly Evidence[]) => void
}

/** Who knows it, from when, and in which words. One line per source; one of them open at a time. */
export function EvidenceEditor({ name, evidence, columns, demanded, open, onOpen, onChange }: EvidenceEditorProps) {
  const source = useAnswerSource()
  const [removed, setRemoved] = useState<{ readonly item: Evidence; readonly at: number }>()
  const put = (index: number, item: Evidence) => {
    source.rememberEvidence(item)
    onChange(index < evidence.length ? evidence.with(index, item) : [...evidence, item])
  }
  const remove = (index: number) => {
    const item = evidence[index]
    onOpen(undefined)
    if (item === undefined) return
    setRemoved({ item, at: index })
    onChange(evidence.toSpliced(index, 1))
  }
  const isNew = open === evidence.length || (demanded && evidence.length === 0)
  const places = [...evidence.keys(), ...(isNew ? [evidence.length] : [])]
  return (
    <div id={`${name}-sources`} className="evidence-items">
      {places.map((index) => (
        <div key={index} id={`${name}-evidence-${index}`}>
          <Item
            name={`${name}-evidence-${index}`}
            evidence={evidence[index]}
            index={index}
            columns={columns}
            isOpen={open === index}
            onOpen={onOpen}
            onChange={(item) => put(index, item)}
            onRemove={() => remove(index)}
          />
        </div>
      ))}
      {removed === undefined ? null : (
        <Removed
          what={evidenceTexts.removed(evidenceText({ ...removed.item, text: undefined }))}
          onUndo={(from) => {
            onChange(evidence.toSpliced(removed.at, 0, removed.item))
            setRemoved(undefined)
            goOn(from, -1)
          }}
        />
      )}
    </div>
  )
}

type ItemProps = {
  readonly name: string
  readonly evidence: Evidence | undefined
  readonly index: number
  readonly columns: boolean
  readonly isOpen: boolean
  readonly onOpen: (index: number | undefined) => void
  readonly onChange: (evidence: Evidence) => void
  readonly onRemove: () => void
}

function Item({ name, evidence, index, columns, isOpen, onOpen, onChange, onRemove }: ItemProps) {
  if (evidence !== undefined && !isOpen) {
    return <EvidenceLine evidence={evidence} index={index} onEdit={() => onOpen(index)} onRemove={onRemove} />
  }
  return (
    <EvidenceForm
      name={name}
      evidence={evidence}
      isFirst={index === 0}
      columns={columns}
      onChange={(item) => {
        onChange(item)
        if (!isOpen) onOpen(index)
      }}
      onReuse={(item, from) => {
        goOn(from, -1)
        onChange(item)
        onOpen(undefined)
      }}
      onDone={(from) => {
        goOn(from, -1)
        onOpen(undefined)
      }}
      onRemove={onRemove}
    />
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
    <div className={liesApart(evidence) ? 'evidence-line in-annex' : 'evidence-line'}>
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
