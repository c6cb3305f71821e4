import type { Item, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { fieldsIn } from './itemFacts.js'

const items = new WeakMap<QuestionnaireDefinition, ReadonlyMap<QuestionId, Item>>()

/** Made once per definition: a change log looks up as many questions as it has sentences. */
function itemsOf(definition: QuestionnaireDefinition): ReadonlyMap<QuestionId, Item> {
  const known = items.get(definition)
  if (known !== undefined) return known
  const found = new Map(
    definition.sections.flatMap(({ questions }) => questions.map((item) => [item.id, item] as const)),
  )
  items.set(definition, found)
  return found
}

/** The question, or the field, at the end of a path of ids. */
export function itemAt(definition: QuestionnaireDefinition, path: readonly QuestionId[]): Item | undefined {
  const [id = '', ...fields] = path
  let found = itemsOf(definition).get(id)
  for (const field of fields) found = found && fieldsIn(found).find((item) => item.id === field)
  return found
}

/** How a question is called in a sentence: »C4«, or »feltet »alder« i B1«. */
export function itemName(definition: QuestionnaireDefinition, path: readonly QuestionId[]): string {
  const code = codeOf(definition, path)
  const field = path.length > 1 ? itemAt(definition, path) : undefined
  return field === undefined ? code : `feltet »${field.text}« i ${code}`
}

/** What people cite: the code of the question that a path begins with. */
export function codeOf(definition: QuestionnaireDefinition, path: readonly QuestionId[]): string {
  const [id = ''] = path
  return itemAt(definition, [id])?.code || id
}

export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const quoted = (text: string): string => `»${text}«`
/** A quotation that ends a sentence of its own needs no second stop. */
export const withoutDoubleStops = (text: string): string => text.replace(/([.!?]«)\./g, '$1')
