import { listQuestions, type Entity, type EntityKind, type Evidence, type QuestionId, type Row } from '@forud/shared'
import type { AnswerSource } from '../questionnaire/source.js'
import { mentionsIn } from './conclusion/mentions.js'
import { isSame } from './store/same.js'
import type { AssessmentStore } from './store/store.js'

/** K9 is a place in the conclusion; its rows are precautions of the case. */
export const precautionList = 'forholdsregler'

/** Lets the form read and write one question of the assessment at a time. */
export function createAnswerSource(store: AssessmentStore): AnswerSource {
  const kindOf = kindsOf(store)
  const lists = createRowReader(store, kindOf)
  const outside = (piece: string): number => store.read().sync.outside[piece] ?? 0
  const putRows = (question: QuestionId, rows: readonly Row[]) =>
    store.edit({ does: 'answer', question, answer: { ...sourcesOf(store, question), rows } })
  const putRow = (question: QuestionId, row: Row) => {
    const kind = kindOf(question)
    if (kind !== undefined) store.edit({ does: 'putRow', kind, ...row })
    else putRows(question, withRow(lists(question), row))
  }
  return {
    definition: store.definition,
    subscribe: store.subscribe,
    answer: (question) => store.read().document.content.answers[question],
    change: (question, answer) => store.edit({ does: 'answer', question, answer }),
    outside: (question) => outside(`answers.${question}`),
    outsideRow: (row) => outside(`row.${row}`),
    rows: lists,
    addRow: (question) => {
      const id = store.newKey()
      putRow(question, { id, answers: {} })
      return id
    },
    changeRow: (question, id, answers) => putRow(question, { id, answers }),
    removeRow: (question, id) => {
      if (kindOf(question) !== undefined) store.edit({ does: 'removeRow', id })
      else putRows(question, without(lists(question), id))
    },
    restoreRow: (question, row, place) => {
      const kind = kindOf(question)
      const { id, answers } = row
      if (kind !== undefined) store.edit({ does: 'putRow', kind, id, answers, before: lists(question)[place]?.id })
      else putRows(question, lists(question).toSpliced(place, 0, row))
    },
    usesElsewhere: (row) => mentionsIn(store.definition, store.read().document.content.conclusion, row),
    ...createEvidenceMemory(),
  }
}

/** Which of the case's lists a question shows; none where the rows are the assessment's own. */
function kindsOf({ definition }: AssessmentStore): (question: QuestionId) => EntityKind | undefined {
  const kinds = new Map<QuestionId, EntityKind>(listQuestions(definition).map(({ id, list }) => [id, list]))
  kinds.set(precautionList, 'precaution')
  return (question) => kinds.get(question)
}

/** What stands beside an answer whatever its form. */
function sourcesOf(store: AssessmentStore, question: QuestionId) {
  const { evidence, annex } = store.read().document.content.answers[question] ?? {}
  return { ...(evidence === undefined ? {} : { evidence }), ...(annex === undefined ? {} : { annex }) }
}

const without = (rows: readonly Row[], id: string): readonly Row[] => rows.filter((row) => row.id !== id)
const withRow = (rows: readonly Row[], row: Row): readonly Row[] =>
  rows.some(({ id }) => id === row.id) ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row]
const nothing: readonly Row[] = []

/** The same array as long as the list's rows are the same: a change in one list renders no other. */
function createRowReader(
  store: AssessmentStore,
  kindOf: (question: QuestionId) => EntityKind | undefined,
): (question: QuestionId) => readonly Row[] {
  type Read = { readonly from: readonly Entity[]; readonly rows: readonly Row[] }
  const known = new Map<EntityKind, Read>()
  return (question) => {
    const kind = kindOf(question)
    const { content, entities } = store.read().document
    if (kind === undefined) return content.answers[question]?.rows ?? nothing
    const before = known.get(kind)
    if (before?.from === entities) return before.rows
    const rows = entities.filter((entity) => entity.kind === kind)
    const kept = before !== undefined && isSameRows(before.rows, rows) ? before.rows : rows
    known.set(kind, { from: entities, rows: kept })
    return kept
  }
}

const isSameRows = (one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, index) => row === other[index])

function createEvidenceMemory(): Pick<AnswerSource, 'recentEvidence' | 'rememberEvidence'> {
  let recent: Evidence | undefined
  return {
    recentEvidence: () => recent,
    rememberEvidence: (evidence) => {
      if (!isSame(evidence, { kind: evidence.kind })) recent = evidence
    },
  }
}
