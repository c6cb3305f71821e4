import type { Entity } from '@forud/shared'

const textOf = ({ answers }: Entity, field: string): string | undefined => {
  const answer = answers[field]
  return answer !== undefined && 'value' in answer && typeof answer.value === 'string' ? answer.value : undefined
}

/** What a person of the case is called in it. */
export function personName(entities: readonly Entity[], id: string): string {
  const person = entities.find((entity) => entity.id === id)
  return (person === undefined ? undefined : textOf(person, 'navn')) ?? 'En person, der er taget ud af listen'
}
