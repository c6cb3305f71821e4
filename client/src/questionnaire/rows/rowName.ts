import type { GroupQuestion, Question, Row } from '@forud/shared'
import { groupTexts } from '../texts.js'

type Named = Pick<GroupQuestion, 'fields' | 'rowName'>

/** What a row is called in lists: its first text, otherwise its number. */
export function rowName(group: Named, row: Row, index: number): string {
  const field = namingField(group, row)
  const named = field === undefined ? undefined : row.answers[field.id]?.value
  return typeof named === 'string' ? named : groupTexts.untitled(group.rowName, index)
}

/** The field whose text the row is called by. */
export const namingField = ({ fields }: Pick<Named, 'fields'>, row: Row): Question | undefined =>
  fields.find(({ id, kind }) => {
    const value = row.answers[id]?.value
    return kind === 'text' && typeof value === 'string' && value.trim() !== ''
  })
