import {
  aspectNames,
  type AnswerPart,
  type Evidence,
  type GroupQuestion,
  type LeafChange,
  type PartChange,
  type Question,
  type RowChange,
} from '@forud/shared'
import { Tag } from '../design/Tag.js'
import { evidenceText } from '../questionnaire/evidence/evidenceText.js'
import { rowName } from '../questionnaire/rows/rowName.js'
import { capital } from '../questionnaire/texts.js'
import { MarkedList, MarkedText, MarkedValue } from './Marked.js'
import { useSides, type Worded } from './sides.js'
import { changeWords, comparisonTexts } from './texts.js'
import { valueText } from './valueText.js'

/** The question in the words of each version; `undefined` where a version does not have it. */
export type InBoth = { readonly before: Question | undefined; readonly after: Question | undefined }
type ChangedPartsProps = { readonly asked: InBoth; readonly parts: readonly PartChange[] }

/** What changed in one answer, each part under its own name. */
export function ChangedParts({ asked, parts }: ChangedPartsProps) {
  return (
    <dl className="compared-parts">
      {parts.map((part, place) => (
        <Part key={place} asked={asked} part={part} />
      ))}
    </dl>
  )
}

function Part({ asked, part }: { readonly asked: InBoth; readonly part: PartChange }) {
  const label = labelOf(part)
  return (
    <div>
      {label === undefined ? null : <dt>{label}</dt>}
      <dd>
        <Change asked={asked} part={part} />
      </dd>
    </div>
  )
}

function Change({ asked, part }: { readonly asked: InBoth; readonly part: PartChange }) {
  switch (part.is) {
    case 'evidence':
      return <MarkedList added={part.added.map(sourceText)} removed={part.removed.map(sourceText)} />
    case 'rows':
      return <ChangedRows asked={asked} rows={part.rows} />
    case 'value':
    case 'text':
    case 'items':
      return <Leaf asked={asked} part={part.part} leaf={part} />
  }
}

const sourceText = (item: Evidence): string => evidenceText(item)

type LeafProps = { readonly asked: InBoth; readonly part: AnswerPart; readonly leaf: LeafChange }

function Leaf({ asked, part, leaf }: LeafProps) {
  const sides = useSides()
  const before = (value: string | number | undefined) =>
    valueText(sides.before, asked.before ?? asked.after, part, value)
  const after = (value: string | number | undefined) => valueText(sides.after, asked.after ?? asked.before, part, value)
  switch (leaf.is) {
    case 'value':
      return <MarkedValue before={before(leaf.before)} after={after(leaf.after)} />
    case 'text':
      return <MarkedText words={leaf.words} />
    case 'items':
      return <MarkedList added={leaf.added.map(after)} removed={leaf.removed.map(before)} />
  }
}

function labelOf(part: PartChange): string | undefined {
  if (part.is === 'evidence') return comparisonTexts.source
  return part.is === 'rows' ? undefined : partLabels[part.part]
}

const partLabels: { readonly [part in AnswerPart]: string | undefined } = {
  value: undefined,
  now: aspectNames.now,
  earlier: aspectNames.earlier,
  annex: 'Placering',
  reason: 'Begrundelse',
  'reason.now': `Begrundelse (${aspectNames.now.toLowerCase()})`,
  'reason.earlier': `Begrundelse (${aspectNames.earlier.toLowerCase()})`,
  whyUnknown: 'Hvorfor uoplyst',
  'whyUnknown.now': `Hvorfor uoplyst (${aspectNames.now.toLowerCase()})`,
  'whyUnknown.earlier': `Hvorfor uoplyst (${aspectNames.earlier.toLowerCase()})`,
}

type ChangedRowsProps = { readonly asked: InBoth; readonly rows: readonly RowChange[] }

/** Rows that came, went or changed: the same row is the same person, child or incident, wherever it stands. */
function ChangedRows({ asked, rows }: ChangedRowsProps) {
  const sides = useSides()
  return (
    <ul className="plain compared-rows">
      {rows.map(({ row, change, fields }) => (
        <li key={row}>
          <p className="compared-row">
            <Tag tone={tones[change]}>{changeWords[change]}</Tag>{' '}
            {nameIn(sides.after, asked.after, row) ?? nameIn(sides.before, asked.before, row) ?? ''}
          </p>
          <dl className="compared-parts compared-fields">
            {fields.map(({ question, parts }) => (
              <div key={question}>
                <dt>
                  {capital(fieldIn(asked.after, question)?.text ?? fieldIn(asked.before, question)?.text ?? question)}
                </dt>
                <dd>
                  <ChangedParts
                    asked={{ before: fieldIn(asked.before, question), after: fieldIn(asked.after, question) }}
                    parts={parts}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

const tones = { added: 'success', removed: 'danger', changed: 'info' } as const

const isGroup = (question: Question | undefined): question is GroupQuestion => question?.kind === 'group'

function nameIn({ answers }: Worded, group: Question | undefined, id: string): string | undefined {
  const rows = isGroup(group) ? (answers[group.id]?.rows ?? []) : []
  const row = rows.find((one) => one.id === id)
  return row === undefined || !isGroup(group) ? undefined : rowName(group, row, rows.indexOf(row))
}

const fieldIn = (group: Question | undefined, id: string): Question | undefined =>
  isGroup(group) ? group.fields.find((field) => field.id === id) : undefined
