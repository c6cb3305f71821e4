import { entityKindOf, type Entity, type EntityKind, type Evidence, type QuestionId } from '@forud/shared'
import type { AnswerSource } from '../questionnaire/source.js'
import { isSame } from './store/same.js'
import type { AssessmentStore } from './store/store.js'

/** K9 is a place in the conclusion; its rows are precautions of the case. */
export const precautionList = 'forholdsregler'

const kindOf = (question: QuestionId): EntityKind =>
  question === precautionList ? 'precaution' : (entityKindOf[question] ?? 'contact')

/** Lets the form read and write one question of the assessment at a time. */
export function createAnswerSource(store: AssessmentStore): AnswerSource {
  const outside = (piece: string): number => store.read().sync.outside[piece] ?? 0
  return {
    definition: store.definition,
    subscribe: store.subscribe,
    answer: (question) => store.read().document.content.answers[question],
    change: (question, answer) => store.edit({ does: 'answer', question, answer }),
    outside: (question) => outside(`answers.${question}`),
    outsideRow: (row) => outside(`row.${row}`),
    rows: createRowReader(store),
    addRow: (question) => {
      const id = store.newKey()
      store.edit({ does: 'putRow', id, kind: kindOf(question), answers: {} })
      return id
    },
    changeRow: (question, id, answers) => store.edit({ does: 'putRow', id, kind: kindOf(question), answers }),
    removeRow: (_, id) => store.edit({ does: 'removeRow', id }),
    ...createEvidenceMemory(),
  }
}

/** The same array as long as the list's rows are the same: a change in one list renders no other. */
function createRowReader(store: AssessmentStore): (question: QuestionId) => readonly Entity[] {
  const known = new Map<EntityKind, readonly Entity[]>()
  return (question) => {
    const kind = kindOf(question)
    const rows = store.read().document.entities.filter((entity) => entity.kind === kind)
    const before = known.get(kind)
    if (before?.length === rows.length && before.every((row, index) => row === rows[index])) return before
    known.set(kind, rows)
    return rows
  }
}

function createEvidenceMemory(): Pick<AnswerSource, 'recentEvidence' | 'rememberEvidence'> {
  let recent: Evidence | undefined
  return {
    recentEvidence: () => recent,
    rememberEvidence: (evidence) => {
      if (!isSame(evidence, { kind: evidence.kind })) recent = evidence
    },
  }
}
