import type { Entity } from '@forud/shared'
import { said } from './said.js'

/** What a person of the case is called in it. */
export function personName(entities: readonly Entity[], id: string): string {
  const person = entities.find((entity) => entity.id === id)
  if (person === undefined) return 'En person, der er taget ud af listen'
  return said(person, 'navn') ?? 'En person uden navn'
}
