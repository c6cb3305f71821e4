import type { Answers, Scenario } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { CheckboxGroup } from '../../design/CheckboxGroup.js'
import { SegmentedControl } from '../../design/SegmentedControl.js'
import { TextArea } from '../../design/TextArea.js'
import { TextField } from '../../design/TextField.js'
import { rowsToChoose } from '../../questionnaire/rows/pointing.js'
import { useAnswerSource, useListId, useRows } from '../../questionnaire/source.js'
import { capital } from '../../questionnaire/texts.js'
import { useStore } from '../store/hooks.js'
import { choiceFields, textFields } from './scenarioFields.js'
import { conclusionTexts } from './texts.js'
import { fieldName, fieldOptions, wordingOf } from './wording.js'

type ScenarioFieldsProps = { readonly scenario: Scenario; readonly onChange: (scenario: Scenario) => void }

export function ScenarioFields({ scenario, onChange }: ScenarioFieldsProps) {
  const { definition } = useStore()
  const wording = wordingOf(definition, 'scenarios')
  const change = (part: Partial<Scenario>) => onChange({ ...scenario, ...part })
  return (
    <div className="row-fields">
      {textFields.map(({ field, id }) => (
        <TextArea
          key={field}
          name={`scenario-${scenario.id}-${field}`}
          label={field === 'countermeasure' ? 'Modtræk' : fieldName(wording, id)}
          rows={2}
          value={scenario[field] ?? ''}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <Countermeasure scenario={scenario} onChange={onChange} />
      {choiceFields.map(({ field, id }) => (
        <SegmentedControl
          key={field}
          name={`scenario-${scenario.id}-${field}`}
          label={fieldName(wording, id)}
          options={fieldOptions(wording, id).map((option) => ({
            value: option.id,
            label: capital(option.label),
          }))}
          value={scenario[field]}
          onChange={(value) => change({ [field]: value })}
          clearable
        />
      ))}
      <Who scenario={scenario} onChange={onChange} />
    </div>
  )
}

/** Who meets it; with one press the countermeasure becomes an action of the case. */
function Countermeasure({ scenario, onChange }: ScenarioFieldsProps) {
  const source = useAnswerSource()
  const list = useListId('action')
  const actions = useRows(list)
  const { countermeasure = '', responsible = '' } = scenario
  const isMade = actions.some(({ answers }) => answers['handling']?.value === countermeasure)
  const make = () => {
    const planned: Answers = { handling: { value: countermeasure }, status: { value: 'planlagt' } }
    const answers = responsible === '' ? planned : { ...planned, ansvarlig: { value: responsible } }
    source.changeRow(list, source.addRow(list), answers)
  }
  return (
    <div className="row-field">
      <TextField
        name={`scenario-${scenario.id}-responsible`}
        label={conclusionTexts.responsible}
        value={responsible}
        onChange={(text) => onChange({ ...scenario, responsible: text })}
      />
      {countermeasure.trim() === '' ? null : isMade ? (
        <p className="muted">{conclusionTexts.madeAction}</p>
      ) : (
        <Button look="quiet" icon="plus" onPress={make}>
          {conclusionTexts.makeAction}
        </Button>
      )}
    </div>
  )
}

function Who({ scenario, onChange }: ScenarioFieldsProps) {
  const { definition } = useStore()
  const wording = wordingOf(definition, 'scenarios')
  const list = useListId('person')
  const choices = rowsToChoose(definition, list, useRows(list), scenario.byWhom ?? [])
  return (
    <>
      {choices.length === 0 ? null : (
        <CheckboxGroup
          name={`scenario-${scenario.id}-byWhom`}
          label={fieldName(wording, 'hvemKan').replace(' (personliste)', '')}
          options={choices}
          value={scenario.byWhom ?? []}
          onChange={(byWhom) => onChange({ ...scenario, byWhom })}
        />
      )}
      <CheckboxGroup
        name={`scenario-${scenario.id}-affected`}
        label={fieldName(wording, 'hvemRammes')}
        options={fieldOptions(wording, 'hvemRammes').map(({ id, label }) => ({
          value: id,
          label: capital(label),
        }))}
        value={scenario.affected ?? []}
        onChange={(affected) => onChange({ ...scenario, affected })}
      />
    </>
  )
}
