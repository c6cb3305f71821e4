import {
  conclusionItem,
  scenarioNames,
  type Entity,
  type Question,
  type QuestionnaireDefinition,
  type Scenario,
} from '@forud/shared'
import { Facts, type Fact } from '../design/Facts.js'
import { personName } from './people.js'

type ScenariosProps = {
  readonly scenarios: readonly Scenario[]
  readonly definition: QuestionnaireDefinition
  readonly entities: readonly Entity[]
}

/** What could happen, by whom, with which warning sign and which countermeasure. */
export function Scenarios({ scenarios, definition, entities }: ScenariosProps) {
  const item = conclusionItem(definition, 'scenarios')
  const fields = item?.kind === 'conclusion' ? (item.fields ?? []) : []
  return (
    <>
      {scenarios.map((scenario) => (
        <div key={scenario.id} className="scenario">
          <h3>{scenarioNames[scenario.type]}</h3>
          <Facts facts={factsOf(scenario, fields, entities)} />
        </div>
      ))}
    </>
  )
}

const factsOf = (scenario: Scenario, fields: readonly Question[], entities: readonly Entity[]): readonly Fact[] =>
  [
    { label: 'Hændelse', value: scenario.event },
    { label: 'Af hvem', value: scenario.byWhom?.map((id) => personName(entities, id)).join(', ') },
    { label: 'Hvem rammes', value: scenario.affected?.map((id) => labelIn(fields, id)).join(', ') },
    { label: 'Udløses af', value: scenario.trigger },
    { label: 'Tidshorisont', value: labelIn(fields, scenario.horizon) },
    { label: 'Alvor', value: labelIn(fields, scenario.severity) },
    { label: 'Sandsynlighed', value: labelIn(fields, scenario.likelihood) },
    { label: 'Varselstegn', value: scenario.warningSigns },
    { label: 'Modtræk', value: scenario.countermeasure },
    { label: 'Ansvarlig', value: scenario.responsible },
  ].flatMap(({ label, value }) => (value === undefined || value === '' ? [] : [{ label, value }]))

function labelIn(fields: readonly Question[], value: string | undefined): string | undefined {
  const options = fields.flatMap((field) =>
    field.kind === 'choice' || field.kind === 'multipleChoice' ? field.options : [],
  )
  return options.find(({ id }) => id === value)?.label ?? value
}
