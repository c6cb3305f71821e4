import type { Item, QuestionId, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { fieldsIn } from './itemFacts.js'

/** The question, or the field, at the end of a path of ids. */
export function itemAt({ sections }: QuestionnaireDefinition, path: readonly QuestionId[]): Item | undefined {
  let items: readonly Item[] = sections.flatMap(({ questions }) => questions)
  let found: Item | undefined
  for (const id of path) {
    found = items.find((item) => item.id === id)
    items = found === undefined ? [] : fieldsIn(found)
  }
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
