import { levelNames, type Finding, type Level } from '@forud/shared'
import { Notice } from '../../design/Notice.js'
import { Panel } from '../../design/Panel.js'
import { RadioGroup } from '../../design/RadioGroup.js'
import { TextArea } from '../../design/TextArea.js'
import { useConclusion, useEvaluation, useStore } from '../store/hooks.js'
import { ConcludedText } from './ConcludedText.js'
import { conclusionTexts } from './texts.js'
import { wordingOf } from './wording.js'

const levels: readonly Level[] = [1, 2, 3, 4]
const choices = levels.map((level) => ({ value: String(level), label: levelNames[level] }))

/** K5–K7: the level that a person answers for, with nothing chosen beforehand, and a reason for every deviation. */
export function LevelPanel() {
  const store = useStore()
  const { level } = useConclusion()
  const wording = wordingOf(store.definition, 'level')
  const reason = wordingOf(store.definition, 'reason')
  return (
    <Panel title={conclusionTexts.levelReason}>
      <RadioGroup
        name="conclusion.level"
        label={wording.text}
        hint={wording.help}
        options={choices}
        value={level === undefined ? undefined : String(level)}
        onChange={(chosen) =>
          store.edit({ does: 'conclude', conclusion: { level: levels.find((known) => String(known) === chosen) } })
        }
      />
      <ConcludedText part="reason" label={reason.text} hint={reason.help} rows={5} />
      {level === undefined ? null : <ComparedWithIndication level={level} />}
    </Panel>
  )
}

/** G-03 and G-04: below the indication one reason for each fired rule, above it a short one. */
function ComparedWithIndication({ level }: { readonly level: Level }) {
  const { findings, minimumLevel } = useEvaluation()
  const above = findings.filter((finding) => finding.minimumLevel > level)
  if (above.length > 0) return <Deviations above={above} isAcute={minimumLevel === 4} />
  return level > minimumLevel ? <ConcludedText part="raisedReason" label={conclusionTexts.raised} rows={2} /> : null
}

function Deviations({ above, isAcute }: { readonly above: readonly Finding[]; readonly isAcute: boolean }) {
  const store = useStore()
  const { deviations = {} } = useConclusion()
  return (
    <div className="deviations">
      <Notice tone="warning" title={conclusionTexts.deviationIntro} headingLevel={3}>
        {isAcute ? <p>{conclusionTexts.leaderSameDay}</p> : null}
      </Notice>
      {above.map(({ rule, message }) => (
        <TextArea
          key={rule}
          name={`conclusion.deviations.${rule}`}
          label={conclusionTexts.deviation(message)}
          rows={2}
          value={deviations[rule] ?? ''}
          onChange={(text) =>
            store.edit({ does: 'conclude', conclusion: { deviations: { ...deviations, [rule]: text } } })
          }
        />
      ))}
    </div>
  )
}
