import { canonicalJson, type FieldChange } from '@forud/shared'
import type { Field } from './fieldRepository.js'

export type Merge = {
  readonly writes: readonly FieldChange[]
  readonly clashes: readonly { readonly change: FieldChange; readonly current: Field }[]
}

/**
 * Different fields merge. The same field clashes when somebody else has written it since the change was begun,
 * unless both say the same.
 */
export function merge(changes: readonly FieldChange[], fields: readonly Field[]): Merge {
  const current = new Map(fields.map((field) => [field.name, field]))
  const writes: FieldChange[] = []
  const clashes: { change: FieldChange; current: Field }[] = []
  for (const change of changes) {
    const field = current.get(change.field)
    if (field !== undefined && saysTheSame(change, field)) continue
    if (field === undefined || change.base === field.revision || isFree(change, field)) writes.push(change)
    else clashes.push({ change, current: field })
  }
  return { writes, clashes }
}

const saysTheSame = (change: FieldChange, field: Field): boolean =>
  (change.value === undefined) === (field.value === undefined) &&
  canonicalJson(change.value) === canonicalJson(field.value)

/** Begun on an empty field, and the field is empty: nothing can be lost. */
const isFree = (change: FieldChange, field: Field): boolean => change.base === 0 && field.value === undefined
