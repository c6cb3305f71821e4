import type { Scenario } from '../assessment/conclusion.js'
import type { Question } from '../questionnaire/definition.js'
import { isWithheld, placeOf } from './disclosure.js'
import type { Block, Entry, Fact } from './document.js'
import { rowLabel } from './people.js'
import { scenarioNames } from './texts.js'
import { labelIn } from './values.js'
import type { View } from './view.js'
import { capitalised, expected, inAnnex } from './words.js'

/** One part of a scenario: the questionnaire's field that words and withholds it, and how it is read. */
type Part = {
  readonly field: string
  readonly label?: string
  readonly read: (scenario: Scenario, field: Question, view: View) => string | undefined
}

const parts: readonly Part[] = [
  { field: 'haendelse', read: ({ event }) => event },
  { field: 'hvemKan', read: ({ byWhom = [] }, field, view) => people(byWhom, field, view) },
  { field: 'hvemRammes', read: ({ affected = [] }, field) => affected.map((id) => chosen(field, id)).join('; ') },
  { field: 'udloeser', read: ({ trigger }) => trigger },
  { field: 'tidshorisont', read: ({ horizon }, field) => chosen(field, horizon) },
  { field: 'alvor', read: ({ severity }, field) => chosen(field, severity) },
  { field: 'sandsynlighed', read: ({ likelihood }, field) => chosen(field, likelihood) },
  { field: 'varselstegn', read: ({ warningSigns }) => warningSigns },
  { field: 'modtraek', label: 'Modtræk', read: ({ countermeasure }) => countermeasure },
  { field: 'modtraek', label: 'Ansvarlig for modtrækket', read: ({ responsible }) => responsible },
]

const chosen = (field: Question, id: string | undefined): string | undefined =>
  id === undefined || !('options' in field) ? id : capitalised(labelIn(field.options, id))

const people = (ids: readonly string[], field: Question, view: View): string =>
  field.kind === 'reference' ? ids.map((id) => rowLabel(view, field.to, id, 'all')).join('; ') : ''

/** K3: what may happen, who may do it, and what is done about it. */
export function scenarioBlocks(view: View): readonly Block[] {
  const item = view.part('scenarios')
  if (item === undefined) return []
  const scenarios = view.input.assessed.content.conclusion.scenarios ?? []
  const entries = scenarios.flatMap((scenario, place): readonly Entry[] => {
    const facts = parts.flatMap((part) => factsOf(view, scenario, part))
    const title = `Scenarie ${String(place + 1)} – ${scenarioNames[scenario.type]}`
    return facts.length === 0 ? [] : [{ title, facts }]
  })
  const heading: Block = { is: 'heading', level: 3, text: `${item.text} (${item.code})` }
  if (entries.length > 0) return [heading, { is: 'entries', entries }]
  if (view.edition !== 'vurdering') return []
  return [heading, { is: 'paragraph', text: 'Der er ikke beskrevet scenarier.', tone: 'quiet' }]
}

function factsOf(view: View, scenario: Scenario, { field: id, label: given, read }: Part): readonly Fact[] {
  const item = view.part('scenarios')
  const field = item?.fields?.find((one) => one.id === id)
  if (item === undefined || field === undefined) return []
  const label = given ?? capitalised(field.text)
  switch (placeOf(view.selection, isWithheld(field) || isWithheld(item))) {
    case 'omit':
      return []
    case 'mark':
      return [inAnnex(label)]
    case 'print':
      return [expected(label, read(scenario, field, view))]
  }
}
