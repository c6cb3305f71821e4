import type { Scenario } from '@forud/shared'

type TextField = 'event' | 'trigger' | 'warningSigns' | 'countermeasure'
type ChoiceField = 'horizon' | 'severity' | 'likelihood'

/** What the questionnaire calls the fields of a scenario. */
export const textFields: readonly { readonly field: TextField; readonly id: string }[] = [
  { field: 'event', id: 'haendelse' },
  { field: 'trigger', id: 'udloeser' },
  { field: 'warningSigns', id: 'varselstegn' },
  { field: 'countermeasure', id: 'modtraek' },
]
export const choiceFields: readonly { readonly field: ChoiceField; readonly id: string }[] = [
  { field: 'horizon', id: 'tidshorisont' },
  { field: 'severity', id: 'alvor' },
  { field: 'likelihood', id: 'sandsynlighed' },
]

/** Whether anything at all has been written in it. */
export const isStarted = ({ id: _, type: __, ...rest }: Scenario): boolean =>
  Object.values(rest).some((value) => (typeof value === 'string' ? value.trim() !== '' : value.length > 0))
