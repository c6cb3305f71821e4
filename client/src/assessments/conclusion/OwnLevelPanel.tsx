import { useState } from 'react'
import { levelName, assessmentEndpoints, type OwnLevel } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { momentText } from '../../design/danish.js'
import { Confirmation } from '../../design/Confirmation.js'
import { Notice } from '../../design/Notice.js'
import { Panel } from '../../design/Panel.js'
import { RadioGroup } from '../../design/RadioGroup.js'
import { useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { useStore, useView } from '../store/hooks.js'
import { useSavedFirst } from '../store/useSavedFirst.js'
import { conclusionTexts } from './texts.js'

const levels = [1, 2, 3, 4, 'kanIkkeVurderes'] as const
const choices = levels.map((level) => ({ value: String(level), label: levelName(level) }))

/** K4: one's own judgement, locked before the indication can colour it. */
export function OwnLevelPanel() {
  const { ownLevel } = useView()
  return (
    <Panel title={conclusionTexts.ownLevel}>
      {ownLevel === undefined ? (
        <Choosing />
      ) : (
        <p id="ownLevel" tabIndex={-1}>
          {conclusionTexts.locked(levelName(ownLevel.level), momentText(ownLevel.at))}
        </p>
      )}
    </Panel>
  )
}

function Choosing() {
  const [level, setLevel] = useState<OwnLevel['level']>()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<string>()
  const { lock, busy, problem, unsaved } = useLocking()
  const ask = () => {
    setError(level === undefined ? conclusionTexts.chooseFirst : undefined)
    setAsking(level !== undefined)
  }
  return (
    <>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      {unsaved ? <Notice tone="warning" title={conclusionTexts.saveFirst} live="alert" /> : null}
      <RadioGroup
        name="ownLevel"
        label={conclusionTexts.ownLevelIntro}
        options={choices}
        value={level === undefined ? undefined : String(level)}
        onChange={(chosen) => setLevel(levels.find((known) => String(known) === chosen))}
        {...(error === undefined ? {} : { error })}
      />
      <div className="button-row">
        <Button look="primary" icon="lock" onPress={ask} busy={busy}>
          {conclusionTexts.lock}
        </Button>
      </div>
      <p className="muted">
        {conclusionTexts.hidden} {conclusionTexts.acuteStillShown}
      </p>
      {asking && level !== undefined ? (
        <ConfirmLock
          level={level}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void lock(level)
          }}
        />
      ) : null}
    </>
  )
}

type ConfirmLockProps = { readonly level: OwnLevel['level']; readonly onYes: () => void; readonly onNo: () => void }

function ConfirmLock({ level, onYes, onNo }: ConfirmLockProps) {
  return (
    <Confirmation
      title={conclusionTexts.lockTitle}
      yes={conclusionTexts.lockYes}
      no={conclusionTexts.lockNo}
      onYes={onYes}
      onNo={onNo}
    >
      <p>{conclusionTexts.lockBody(levelName(level))}</p>
    </Confirmation>
  )
}

/** Everything typed is saved first, so that the lock stands on what the server has. */
function useLocking() {
  const store = useStore()
  const { unsaved, saveFirst } = useSavedFirst()
  const { send, busy, problem } = useWrite(assessmentEndpoints.lockOwnLevel)
  const lock = async (level: OwnLevel['level']) => {
    if (!(await saveFirst())) return
    const { id, revision } = store.view()
    await send({ params: { assessmentId: id }, body: { level }, revision })
  }
  return { lock, busy, problem, unsaved }
}
