import { useMemo } from 'react'
import { entityFields, type GroupQuestion } from '@forud/shared'
import { CheckboxGroup } from '../../design/CheckboxGroup.js'
import { noAnswer } from '../../questionnaire/answering.js'
import { RowsInput } from '../../questionnaire/rows/RowsInput.js'
import { useAnswerSource, useRows } from '../../questionnaire/source.js'
import { precautionList } from '../answerSource.js'
import { useStore } from '../store/hooks.js'
import { conclusionTexts } from './texts.js'
import { wordingOf } from './wording.js'

/** K9: each precaution is a row of the case with an owner and a deadline, and must be done before any contact. */
export function Precautions() {
  const { definition } = useStore()
  const wording = wordingOf(definition, 'precautions')
  const source = useAnswerSource()
  const rows = useRows(precautionList)
  const group = useMemo<GroupQuestion>(() => groupOf(entityFields(definition, 'precaution')), [definition])
  const chosen = rows.flatMap(({ answers }) =>
    typeof answers['type']?.value === 'string' ? [answers['type'].value] : [],
  )
  const choose = (types: readonly string[]) => {
    for (const type of types.filter((added) => !chosen.includes(added))) {
      source.changeRow(precautionList, source.addRow(precautionList), { type: { value: type } })
    }
    for (const row of rows) {
      const type = row.answers['type']?.value
      if (typeof type === 'string' && !types.includes(type)) source.removeRow(precautionList, row.id)
    }
  }
  return (
    <div className="precautions">
      <CheckboxGroup
        name="conclusion.precautions"
        label={wording.text}
        hint={wording.help}
        options={wording.options.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={choose}
      />
      <h3>{conclusionTexts.precautionsChosen}</h3>
      <RowsInput
        name={precautionList}
        question={group}
        answer={noAnswer}
        onChange={() => undefined}
        onLeave={() => undefined}
        error={undefined}
        inRow={false}
      />
    </div>
  )
}

const groupOf = (fields: GroupQuestion['fields']): GroupQuestion => ({
  kind: 'group',
  id: precautionList,
  code: 'K9',
  text: '',
  help: '',
  sources: [],
  factors: [],
  stage: 1,
  rowName: 'forholdsregel',
  fields,
})
