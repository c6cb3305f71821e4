import type { GroupQuestion, Row } from '@forud/shared'
import { groupTexts } from '../texts.js'

/** What a row is called in lists: its first text, otherwise its number. */
export function rowName(group: Pick<GroupQuestion, 'fields' | 'rowName'>, row: Row, index: number): string {
  const named = group.fields
    .filter(({ kind }) => kind === 'text')
    .map(({ id }) => row.answers[id]?.value)
    .find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof named === 'string' ? named : groupTexts.untitled(group.rowName, index)
}
