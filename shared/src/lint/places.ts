import type { Item, Question, QuestionnaireDefinition, Rule, Section } from '../questionnaire/definition.js'

/** Where in a definition something is. `use`: what the case uses the answers for, `heardAlone` for example. */
export type LintPlace = {
  readonly in: 'use' | 'section' | 'question' | 'field' | 'rule'
  readonly id: string
  /** What people cite. Fields have none. */
  readonly code: string
  /** The question that a field belongs to. */
  readonly of?: string
}

export const atQuestion = ({ id, code }: Item): LintPlace => ({ in: 'question', id, code })
export const atField = (owner: Item, { id, code }: Question): LintPlace => ({
  in: 'field',
  id,
  code,
  of: placeText(atQuestion(owner)),
})
export const atRule = ({ id }: Rule): LintPlace => ({ in: 'rule', id, code: id })
export const atSection = ({ code, title }: Section): LintPlace => ({ in: 'section', id: title, code })
export const atUse = (name: string): LintPlace => ({ in: 'use', id: name, code: name })

export function placeText({ in: where, id, code, of }: LintPlace): string {
  switch (where) {
    case 'use':
      return `Spørgeskemaet (${id})`
    case 'section':
      return `Afsnit ${code}`
    case 'question':
      return `${code} (${id})`
    case 'field':
      return `${of ?? ''}, feltet »${id}«`
    case 'rule':
      return id
  }
}

/** Something with words and an id of its own: a question, a field or a place in the conclusion. */
export type Placed = { readonly item: Item; readonly place: LintPlace; readonly owner?: Item }

/** Every item and every field, in reading order. */
export const placedItems = (definition: QuestionnaireDefinition): readonly Placed[] =>
  definition.sections.flatMap(({ questions }) =>
    questions.flatMap((item) => [
      { item, place: atQuestion(item) },
      ...fieldsOf(item).map((field) => ({ item: field, place: atField(item, field), owner: item })),
    ]),
  )

export const fieldsOf = (item: Item): readonly Question[] => ('fields' in item ? (item.fields ?? []) : [])
