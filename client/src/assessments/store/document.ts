import type { AcuteResponse, Answer, Answers, Conclusion, Content, Entity, EntityKind, FieldName } from '@forud/shared'
import { conclusionFields } from '@forud/shared'

/** What the caseworker writes on: the assessment's own fields, and the rows of the case's lists. */
export type Document = { readonly content: Content; readonly entities: readonly Entity[] }

/** The smallest thing that is saved by itself: one field of the assessment, or one row of a case list. */
export type Piece = FieldName | `row.${string}`

export type Edit =
  | { readonly does: 'answer'; readonly question: string; readonly answer: Answer | undefined }
  /** Says that the previous assessment's answer still holds. */
  | { readonly does: 'confirm'; readonly question: string; readonly answer: Answer }
  | { readonly does: 'respond'; readonly question: string; readonly response: AcuteResponse | undefined }
  | { readonly does: 'conclude'; readonly conclusion: Conclusion }
  /** `before`: the row that a new one stands in front of; at the end where there is none. */
  | ({ readonly does: 'putRow' } & PutRow)
  | { readonly does: 'removeRow'; readonly id: string }

export function piecesOf(edit: Edit): readonly Piece[] {
  switch (edit.does) {
    case 'answer':
    case 'confirm':
      return [`answers.${edit.question}`]
    case 'respond':
      return [`acute.${edit.question}`]
    case 'conclude':
      return conclusionFields.filter((field) => field in edit.conclusion).map((field): Piece => `conclusion.${field}`)
    case 'putRow':
    case 'removeRow':
      return [`row.${edit.id}`]
  }
}

export function edited({ content, entities }: Document, edit: Edit): Document {
  switch (edit.does) {
    case 'answer':
    case 'confirm':
      return { entities, content: { ...content, answers: withKey(content.answers, edit.question, edit.answer) } }
    case 'respond':
      return { entities, content: { ...content, acute: withKey(content.acute, edit.question, edit.response) } }
    case 'conclude':
      return { entities, content: { ...content, conclusion: { ...content.conclusion, ...edit.conclusion } } }
    case 'putRow':
      return { content, entities: withRow(entities, edit) }
    case 'removeRow':
      return { content, entities: entities.filter(({ id }) => id !== edit.id) }
  }
}

type Keyed<T> = { readonly [key: string]: T }
export function withKey<T>(all: Keyed<T>, key: string, value: T | undefined): Keyed<T> {
  if (value !== undefined) return { ...all, [key]: value }
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== key))
}

type PutRow = {
  readonly id: string
  readonly kind: EntityKind
  readonly answers: Answers
  readonly before?: string | undefined
}
function withRow(entities: readonly Entity[], { id, kind, answers, before }: PutRow): readonly Entity[] {
  const known = entities.find((entity) => entity.id === id)
  if (known === undefined) {
    const place = entities.findIndex((entity) => entity.id === before)
    return entities.toSpliced(place < 0 ? entities.length : place, 0, { id, kind, answers, revision: 0 })
  }
  return entities.map((entity) => (entity === known ? { ...entity, answers } : entity))
}

/** The value of a piece as it is sent and compared; `undefined` when it has none. */
export function valueOf({ content, entities }: Document, piece: Piece): unknown {
  const { part, name } = partsOf(piece)
  switch (part) {
    case 'answers':
      return content.answers[name]
    case 'acute':
      return content.acute[name]
    case 'conclusion':
      return Object.entries(content.conclusion).find(([field]) => field === name)?.[1]
    case 'row':
      return entities.find(({ id }) => id === name)?.answers
  }
}

export type Part = 'answers' | 'acute' | 'conclusion' | 'row'
export function partsOf(piece: Piece): { readonly part: Part; readonly name: string } {
  const dot = piece.indexOf('.')
  const part = parts.find((known) => known === piece.slice(0, dot)) ?? 'row'
  return { part, name: piece.slice(dot + 1) }
}
const parts: readonly Part[] = ['answers', 'acute', 'conclusion', 'row']
