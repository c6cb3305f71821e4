import { entityFields, type QuestionnaireDefinition } from '@forud/shared'
import type { Choice } from '../design/Select.js'

/** The ways in which somebody can have been contacted. */
export function contactChannels(definition: QuestionnaireDefinition): readonly Choice[] {
  const field = entityFields(definition, 'contact').find(({ id }) => id === 'kanal')
  return field?.kind === 'choice' ? field.options.map(({ id, label }) => ({ value: id, label })) : []
}
