import type { GroupQuestion, QuestionId } from '../questionnaire/definition.js'
import { isWithheld, placeOf, type Selection } from './disclosure.js'
import type { View } from './view.js'
import { capitalised } from './words.js'

/** What one row is called where others point at it: »Person 2«, with its name where the name may be read. */
export function rowLabel(view: View, groupId: QuestionId, rowId: string, selection: Selection): string {
  const group = view.question(groupId)
  if (group?.kind !== 'group') return 'En post på en ukendt liste'
  const rows = view.answers[groupId]?.rows ?? []
  const place = rows.findIndex(({ id }) => id === rowId)
  if (place < 0) return `${capitalised(group.rowName)}, der er taget af listen`
  const title = rowTitle(group, place)
  const name = nameIn(view, group, place)
  const shown = placeOf(selection, isNameWithheld(view, group, place)) === 'print'
  return name === undefined || !shown ? title : `${title} (${name})`
}

/** »Hændelse 2«; a group of one is called by its name alone. */
export const rowTitle = ({ rowName, single }: GroupQuestion, place: number): string =>
  single === true ? capitalised(rowName) : `${capitalised(rowName)} ${String(place + 1)}`

const nameField = ({ fields }: GroupQuestion) => fields.find(({ kind }) => kind === 'text')

function nameIn(view: View, group: GroupQuestion, place: number): string | undefined {
  const field = nameField(group)
  const name = field && view.answers[group.id]?.rows?.[place]?.answers[field.id]?.value
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined
}

function isNameWithheld(view: View, group: GroupQuestion, place: number): boolean {
  const field = nameField(group)
  const answer = view.answers[group.id]
  if (field === undefined || isWithheld(group, answer)) return true
  return isWithheld(field, answer?.rows?.[place]?.answers[field.id])
}
