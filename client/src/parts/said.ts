import type { Entity } from '@forud/shared'

/** What a field of a row says, when it says one thing. */
export function said({ answers }: Entity, field: string): string | undefined {
  const value = answers[field]?.value
  return typeof value === 'string' ? value : undefined
}
