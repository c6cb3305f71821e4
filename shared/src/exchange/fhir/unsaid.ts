import type { Item } from '../../questionnaire/definition.js'
import { isRequired } from './required.js'

/** What R4 elements say of a question already. */
const said = [
  'id',
  'code',
  'text',
  'options',
  'fields',
  'least',
  'most',
  'lines',
  'single',
  'instead',
  'mayBeUnknown',
] as const
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
  switch (name) {
    case 'help':
      // A text that is only shown has nothing below it.
      return value === '' || !(question.kind === 'reference' && question.readFrom !== undefined)
    case 'kind':
      return impliedKinds.includes(question.kind)
    case 'required':
      return isRequired(question)
    case 'sources':
    case 'factors':
      return question[name].length === 0
    default:
      return said.some((known) => known === name)
  }
}
