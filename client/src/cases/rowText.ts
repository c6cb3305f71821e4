import type { Answer, Answers, Entity, Option, Question } from '@forud/shared'
import { dateText, momentText, numberText } from '../design/danish.js'
import { personName } from '../parts/people.js'

type Fact = { readonly label: string; readonly value: string }

/** What a row of a case list says, field by field. A field without an answer is left out. */
export const factsOf = (fields: readonly Question[], row: Answers, entities: readonly Entity[]): readonly Fact[] =>
  fields.flatMap((field) => {
    const answer = row[field.id]
    const value = answer === undefined ? '' : fieldText(field, answer, entities)
    return value === '' ? [] : [{ label: capitalised(field.text.replace(/ \([^)]*\)$/, '')), value }]
  })

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)

function fieldText(field: Question, answer: Answer, entities: readonly Entity[]): string {
  if (answer.values !== undefined) return answer.values.map((value) => valueText(field, value, entities)).join(', ')
  if (answer.value === undefined) return ''
  return typeof answer.value === 'number' ? numberText(answer.value) : valueText(field, answer.value, entities)
}

function valueText(field: Question, value: string, entities: readonly Entity[]): string {
  const option = optionsOf(field).find(({ id }) => id === value)
  if (option !== undefined) return option.label
  if (value === 'uoplyst') return 'uoplyst'
  switch (field.kind) {
    case 'dateTime':
      return momentText(value)
    case 'date':
    case 'approximateDate':
      return dateText(value)
    case 'reference':
      return personName(entities, value)
    default:
      return value
  }
}

function optionsOf(field: Question): readonly Option[] {
  switch (field.kind) {
    case 'choice':
    case 'multipleChoice':
      return field.options
    case 'date':
      return field.instead ?? []
    default:
      return []
  }
}
