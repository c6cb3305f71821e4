import { useState } from 'react'
import type { NotYet } from '@forud/shared'
import { dateText } from '../../design/danish.js'
import { DateField } from '../../design/DateField.js'
import { TextArea } from '../../design/TextArea.js'
import { linesOf } from '../../questionnaire/written/TextListInput.js'
import { useConclusion, useStore } from '../store/hooks.js'
import { useLatest } from './latest.js'
import { conclusionTexts } from './texts.js'
import { fieldName, wordingOf } from './wording.js'

/** K10 and G-06: why not yet, until when at the latest, on what conditions, and how the parents are told later. */
export function NotYetFields() {
  const store = useStore()
  const { notYet = {} } = useConclusion()
  const latest = useLatest()
  const wording = wordingOf(store.definition, 'notYet')
  const label = (field: string) => fieldName(wording, field)
  const change = (part: NotYet) => store.edit({ does: 'conclude', conclusion: { notYet: { ...notYet, ...part } } })
  return (
    <fieldset className="not-yet">
      <legend className="form-label">{wording.text}</legend>
      <p className="form-hint">{wording.help}</p>
      <TextArea
        name="conclusion.notYet.reason"
        label={label('begrundelse')}
        value={notYet.reason ?? ''}
        onChange={(reason) => change({ reason })}
      />
      <DateField
        name="conclusion.notYet.reconsiderBy"
        label={label('nyStillingtagen')}
        value={notYet.reconsiderBy}
        onChange={(reconsiderBy) => change({ reconsiderBy })}
        {...(latest === undefined ? {} : { latest, hint: conclusionTexts.latest(dateText(latest)) })}
      />
      <Conditions
        label={label('betingelser')}
        value={notYet.conditions ?? []}
        onChange={(conditions) => change({ conditions })}
      />
      <TextArea
        name="conclusion.notYet.laterInformation"
        label={label('senereOrientering')}
        value={notYet.laterInformation ?? ''}
        onChange={(laterInformation) => change({ laterInformation })}
      />
    </fieldset>
  )
}

type ConditionsProps = {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (conditions: readonly string[]) => void
}

function Conditions({ label, value, onChange }: ConditionsProps) {
  const [text, setText] = useState(() => value.join('\n'))
  return (
    <TextArea
      name="conclusion.notYet.conditions"
      label={label}
      hint={conclusionTexts.conditionsHint}
      rows={2}
      value={text}
      onChange={(next) => {
        setText(next)
        onChange(linesOf(next))
      }}
    />
  )
}
