import type { AcuteResponse, Answer, Answers, Entity } from '@forud/shared'
import { partsOf, withKey, type Document, type Piece } from './document.js'
import { isObject } from './same.js'

/** Takes over a value as the server has it stored, and therefore checked. */
export function withStored({ content, entities }: Document, piece: Piece, stored: unknown): Document {
  const { part, name } = partsOf(piece)
  switch (part) {
    case 'answers':
      return { entities, content: { ...content, answers: withKey(content.answers, name, stored as Answer) } }
    case 'acute':
      return { entities, content: { ...content, acute: withKey(content.acute, name, stored as AcuteResponse) } }
    case 'conclusion':
      return { entities, content: { ...content, conclusion: { ...content.conclusion, [name]: stored } } }
    case 'row':
      return { content, entities: withStoredRow(entities, name, stored) }
  }
}

function withStoredRow(entities: readonly Entity[], id: string, stored: unknown): readonly Entity[] {
  if (!isObject(stored)) return entities.filter((entity) => entity.id !== id)
  return entities.map((entity) => (entity.id === id ? { ...entity, answers: stored as Answers } : entity))
}
