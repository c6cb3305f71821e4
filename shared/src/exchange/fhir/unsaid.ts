import type { Item } from '../../questionnaire/definition.js'
import { isRequired } from './required.js'

/** What R4 elements say of a question already. */
const said = ['id', 'code', 'text', 'help', 'options', 'fields', 'least', 'most', 'lines', 'single'] as const
/** Kinds that can be read back from the form that they take. */
const impliedKinds: readonly Item['kind'][] = [
  'factor',
  'rating',
  'choice',
  'multipleChoice',
  'text',
  'textList',
  'number',
  'scale',
  'date',
  'dateTime',
  'group',
]

/** What one question states that R4 has no element for. Its condition stands here as well, said or not. */
export function unsaidOf(question: Item): { readonly [member: string]: unknown } {
  const left = Object.entries(question).filter(([name, value]) => !isSaid(question, name, value))
  return Object.fromEntries(left)
}

function isSaid(question: Item, name: string, value: unknown): boolean {
  // A text that is only shown has nothing below it.
  if (name === 'help' && question.kind === 'reference' && question.readFrom !== undefined) return value === ''
  if (said.some((known) => known === name)) return true
  if (name === 'kind') return impliedKinds.includes(question.kind)
  if (name === 'required') return isRequired(question)
  if (name === 'instead' || name === 'mayBeUnknown') return true
  return (name === 'sources' || name === 'factors') && Array.isArray(value) && value.length === 0
}
