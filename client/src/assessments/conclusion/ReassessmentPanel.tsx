import { dateText, weekdayOf } from '../../design/danish.js'
import { DateField } from '../../design/DateField.js'
import { Panel } from '../../design/Panel.js'
import { useConclusion, useStore } from '../store/hooks.js'
import { ConcludedText } from './ConcludedText.js'
import { useLatest } from './latest.js'
import { conclusionTexts } from './texts.js'
import { wordingOf } from './wording.js'

/** L7: the level gives the last day; an earlier one is free, a later one needs a reason. */
export function ReassessmentPanel() {
  const store = useStore()
  const { reassessBy } = useConclusion()
  const latest = useLatest()
  const hint =
    latest === undefined
      ? conclusionTexts.chooseLevelFirst
      : conclusionTexts.reassessLatest(`${weekdayOf(latest)} ${dateText(latest)}`)
  return (
    <Panel title={conclusionTexts.reassess}>
      <DateField
        name="conclusion.reassessBy"
        label={wordingOf(store.definition, 'reassessBy').text}
        hint={hint}
        value={reassessBy}
        onChange={(date) => store.edit({ does: 'conclude', conclusion: { reassessBy: date } })}
      />
      {latest !== undefined && reassessBy !== undefined && reassessBy > latest ? (
        <ConcludedText part="reassessLaterReason" label={conclusionTexts.later} />
      ) : null}
    </Panel>
  )
}
