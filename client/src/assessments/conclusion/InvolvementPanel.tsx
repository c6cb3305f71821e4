import {
  involvementNames,
  involvements,
  type Conclusion,
  type Involvement,
  type Level,
  type Stage,
} from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { RadioGroup } from '../../design/RadioGroup.js'
import { useConclusion, useEvaluation, useStore, useView } from '../store/hooks.js'
import { ConcludedText } from './ConcludedText.js'
import { NotYetFields } from './NotYetFields.js'
import { Precautions } from './Precautions.js'
import { conclusionTexts } from './texts.js'
import { wordingOf } from './wording.js'

/** K8–K10: may the parents be involved? What is locked says why. */
export function InvolvementPanel() {
  const store = useStore()
  const { stage } = useView()
  const conclusion = useConclusion()
  const { level, involvement } = conclusion
  const wording = wordingOf(store.definition, 'involvement')
  return (
    <Panel title={conclusionTexts.involvement}>
      <RadioGroup<Involvement>
        name="conclusion.involvement"
        label={wording.text}
        hint={wording.help}
        options={involvements.map((value) => ({
          value,
          label: involvementNames[value],
          ...lockOf(value, stage, level),
        }))}
        value={involvement}
        onChange={(chosen) => store.edit({ does: 'conclude', conclusion: { involvement: chosen } })}
      />
      <Reasons conclusion={conclusion} stage={stage} />
      {isConditional(conclusion) ? <Precautions /> : null}
      {involvement === 'ikkeEndnu' ? <NotYetFields /> : null}
    </Panel>
  )
}

/** G-02: what must be explained because something is not known, or because it cannot wait. */
function Reasons({ conclusion, stage }: { readonly conclusion: Conclusion; readonly stage: Stage }) {
  const { unclarified } = useEvaluation()
  const { level, involvement } = conclusion
  const isDaring = level === 1 || involvement === 'kanInddrages' || involvement === 'underForholdsregler'
  return (
    <>
      {unclarified.length > 0 && isDaring ? (
        <ConcludedText
          part="unclarifiedReason"
          label={conclusionTexts.unclarifiedReason}
          hint={conclusionTexts.someUnclarified(unclarified.length)}
        />
      ) : null}
      {stage === 1 && involvement === 'underForholdsregler' ? (
        <ConcludedText part="cannotWaitReason" label={conclusionTexts.cannotWait} />
      ) : null}
    </>
  )
}

const isConditional = ({ involvement, persons = [] }: Conclusion): boolean =>
  involvement === 'underForholdsregler' || persons.some(({ decision }) => decision === 'underForholdsregler')

type Lock = { readonly disabled?: boolean; readonly hint?: string }

/** G-02 and G-05. */
export function lockOf(value: Involvement, stage: Stage, level: Level | undefined): Lock {
  if (value === 'ikkeEndnu') return {}
  if (value === 'underForholdsregler') return { hint: conclusionTexts.careful }
  if (stage === 1) return { disabled: true, hint: conclusionTexts.lockedStage1 }
  return level !== undefined && level >= 3 ? { disabled: true, hint: conclusionTexts.lockedLevel } : {}
}
