import { useMemo } from 'react'
import { requiredScenarios, scenarioTypes, type Scenario, type ScenarioType } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Details } from '../../design/Details.js'
import { Panel } from '../../design/Panel.js'
import { Tag } from '../../design/Tag.js'
import { useConclusion, useStore, useView } from '../store/hooks.js'
import { isStarted } from './scenarioFields.js'
import { ScenarioFields } from './ScenarioFields.js'
import { conclusionTexts } from './texts.js'
import { wordingOf } from './wording.js'

/** K3: what can happen, and what meets it. The required ones stand here from the beginning. */
export function ScenariosPanel() {
  const store = useStore()
  const { stage } = useView()
  const { level, scenarios } = useConclusion()
  const required = requiredScenarios(stage, level).map(([type]) => type)
  const shown = useMemo(() => shownScenarios(scenarios ?? []), [scenarios])
  const write = (changed: readonly Scenario[]) => store.edit({ does: 'conclude', conclusion: { scenarios: changed } })
  const change = (scenario: Scenario) => {
    write(shown.map((known) => (known.id === scenario.id ? scenario : known)).filter(isWorthKeeping))
  }
  return (
    <Panel title={conclusionTexts.scenarios}>
      <p className="form-hint">{wordingOf(store.definition, 'scenarios').help}</p>
      <div id="conclusion.scenarios" tabIndex={-1}>
        {shown.map((scenario) => (
          <Details
            key={scenario.id}
            summary={<Title scenario={scenario} isRequired={required.includes(scenario.type)} />}
          >
            <ScenarioFields scenario={scenario} onChange={change} />
            {scenario.type === 'andet' ? (
              <Button look="quiet" onPress={() => write(shown.filter((known) => known !== scenario))}>
                {conclusionTexts.removeScenario}
              </Button>
            ) : null}
          </Details>
        ))}
      </div>
      <div className="button-row">
        <Button icon="plus" onPress={() => write([...(scenarios ?? []), { id: store.newKey(), type: 'andet' }])}>
          {conclusionTexts.addScenario}
        </Button>
      </div>
    </Panel>
  )
}

/** Three kinds stand ready, each with an id of its own from the start; others follow in the order they were added. */
function shownScenarios(written: readonly Scenario[]): readonly Scenario[] {
  const ready = scenarioTypes
    .filter((type) => type !== 'andet')
    .map((type) => written.find((scenario) => scenario.type === type) ?? { id: type, type })
  return [...ready, ...written.filter(({ type }) => type === 'andet')]
}

/** An empty one that stands ready anyway is not stored. */
const isWorthKeeping = (scenario: Scenario): boolean => scenario.type === 'andet' || isStarted(scenario)

function Title({ scenario, isRequired }: { readonly scenario: Scenario; readonly isRequired: boolean }) {
  const names: { readonly [type in ScenarioType]: string } = conclusionTexts.scenarioNames
  return (
    <>
      {names[scenario.type]}{' '}
      {isStarted(scenario) ? (
        <Tag tone="info">{conclusionTexts.started}</Tag>
      ) : isRequired ? (
        <Tag tone="warning">{conclusionTexts.required}</Tag>
      ) : null}
    </>
  )
}
