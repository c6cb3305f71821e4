import { unknown, type Answer, type Answers, type Row } from '../../questionnaire/answers.js'
import type { Question } from '../../questionnaire/definition.js'
import type { AnswerPart, ChangeKind, LeafChange, PartChange, QuestionChange, RowChange } from './comparison.js'
import { itemsLeaf, textLeaf, valueLeaf, without } from './leaves.js'

/** Every question that is answered otherwise, in the order of the later version and then of the earlier. */
export function answerChanges(
  earlier: readonly Question[],
  later: readonly Question[],
  before: Answers,
  after: Answers,
): readonly QuestionChange[] {
  const old = new Map(earlier.map((question) => [question.id, question]))
  const gone = earlier.filter(({ id }) => !later.some((question) => question.id === id))
  return [...later, ...gone].flatMap((question): readonly QuestionChange[] => {
    const { id } = question
    const parts = partsOf(old.get(id) ?? question, question, before[id] ?? nothing, after[id] ?? nothing)
    return parts.length === 0 ? [] : [{ question: id, change: kindOf(before[id], after[id]), parts }]
  })
}

const nothing: Answer = {}
const kindOf = (before: unknown, after: unknown): ChangeKind =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'

function partsOf(old: Question, question: Question, before: Answer, after: Answer): readonly PartChange[] {
  return [
    ...valueParts(old, question, before, after),
    ...(['now', 'earlier'] as const).flatMap((aspect) => inPart(aspect, valueLeaf(before[aspect], after[aspect]))),
    ...explanations(before, after),
    ...inPart('annex', valueLeaf(annexOf(before), annexOf(after))),
    ...evidenceChange(before, after),
    ...rowsChange(old, question, before, after),
  ]
}

const inPart = (part: AnswerPart, leaves: readonly LeafChange[]): readonly PartChange[] =>
  leaves.map((leaf) => ({ part, ...leaf }))
const annexOf = ({ annex }: Answer): string | undefined => (annex === true ? 'annex' : undefined)

function valueParts(old: Question, question: Question, before: Answer, after: Answer): readonly PartChange[] {
  if (isText(old) || isText(question)) {
    const texts = inPart('value', textLeaf(textOf(before), textOf(after)))
    return [...texts, ...inPart('value', valueLeaf(unknownOf(before), unknownOf(after)))]
  }
  return [
    ...inPart('value', valueLeaf(before.value, after.value)),
    ...inPart('value', itemsLeaf(before.values, after.values)),
  ]
}

const isText = ({ kind }: Question): boolean => kind === 'text' || kind === 'textList'
const unknownOf = ({ value }: Answer): string | undefined => (value === unknown ? unknown : undefined)
/** A list of texts is read line by line. */
const textOf = ({ value, values = [] }: Answer): string =>
  value === undefined || value === unknown ? values.join('\n') : String(value)

function explanations(before: Answer, after: Answer): readonly PartChange[] {
  const places = [undefined, 'now', 'earlier'] as const
  return places.flatMap((aspect) => {
    const suffix = aspect === undefined ? ('' as const) : (`.${aspect}` as const)
    return [
      ...inPart(`whyUnknown${suffix}`, valueLeaf(said(before.whyUnknown, aspect), said(after.whyUnknown, aspect))),
      ...inPart(`reason${suffix}`, textLeaf(said(before.reason, aspect), said(after.reason, aspect))),
    ]
  })
}

type Explained = string | { readonly now?: string; readonly earlier?: string } | undefined
function said(explained: Explained, aspect: 'now' | 'earlier' | undefined): string | undefined {
  if (typeof explained === 'object') return aspect === undefined ? undefined : explained[aspect]
  return aspect === undefined ? explained : undefined
}

function evidenceChange({ evidence: old = [] }: Answer, { evidence = [] }: Answer): readonly PartChange[] {
  const [added, removed] = [without(evidence, old), without(old, evidence)]
  return added.length + removed.length === 0 ? [] : [{ is: 'evidence', added, removed }]
}

function rowsChange(old: Question, question: Question, before: Answer, after: Answer): readonly PartChange[] {
  const [was, is] = [before.rows ?? [], after.rows ?? []]
  const gone = was.filter(({ id }) => !is.some((row) => row.id === id))
  const rows = [...is, ...gone].flatMap(({ id }): readonly RowChange[] => {
    const [earlier, later] = [rowIn(was, id), rowIn(is, id)]
    const fields = answerChanges(fieldsOf(old), fieldsOf(question), earlier?.answers ?? {}, later?.answers ?? {})
    const change = kindOf(earlier, later)
    return fields.length === 0 && change === 'changed' ? [] : [{ row: id, change, fields }]
  })
  return rows.length === 0 ? [] : [{ is: 'rows', rows }]
}

const rowIn = (rows: readonly Row[], id: string): Row | undefined => rows.find((row) => row.id === id)
const fieldsOf = (question: Question): readonly Question[] => (question.kind === 'group' ? question.fields : [])
