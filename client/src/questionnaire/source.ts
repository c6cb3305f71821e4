import { createContext, useContext, useSyncExternalStore } from 'react'
import {
  listQuestion,
  type Answer,
  type Answers,
  type EntityKind,
  type Evidence,
  type QuestionId,
  type QuestionnaireDefinition,
  type Row,
} from '@forud/shared'

/**
 * Where the form reads answers and writes them. The form asks for one question at a time and is told of nothing else,
 * so that one keystroke renders one row.
 */
export type AnswerSource = {
  readonly definition: QuestionnaireDefinition
  readonly subscribe: (listener: () => void) => () => void
  readonly answer: (question: QuestionId) => Answer | undefined
  readonly change: (question: QuestionId, answer: Answer | undefined) => void
  /** Counts up when the value came from elsewhere: the row's form then starts afresh. */
  readonly outside: (question: QuestionId) => number
  /** The rows of a group. The same array as long as nothing in it has changed. */
  readonly rows: (question: QuestionId) => readonly Row[]
  readonly outsideRow: (row: string) => number
  readonly addRow: (question: QuestionId) => string
  readonly changeRow: (question: QuestionId, row: string, answers: Answers) => void
  readonly removeRow: (question: QuestionId, row: string) => void
  /** Brings a removed row back as it was, to where it was. */
  readonly restoreRow: (question: QuestionId, row: Row, place: number) => void
  /** Where else than in answers a row is pointed at, in words: the conclusion. */
  readonly usesElsewhere: (row: string) => readonly string[]
  /** The source that was written last, offered again: many answers come from the same talk. */
  readonly recentEvidence: () => Evidence | undefined
  readonly rememberEvidence: (evidence: Evidence) => void
}

export const AnswerSourceContext = createContext<AnswerSource | undefined>(undefined)

export function useAnswerSource(): AnswerSource {
  const source = useContext(AnswerSourceContext)
  if (source === undefined) throw new Error('A question was rendered without a place to keep its answer.')
  return source
}

export function useRows(question: QuestionId): readonly Row[] {
  const source = useAnswerSource()
  return useSyncExternalStore(source.subscribe, () => source.rows(question))
}

/** The question that shows that list of the case; blank where this version has none. */
export const useListId = (kind: EntityKind): QuestionId => listQuestion(useAnswerSource().definition, kind)?.id ?? ''
