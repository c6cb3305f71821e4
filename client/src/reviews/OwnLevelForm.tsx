import { reviewEndpoints, levelName, type AssessmentView, type Level } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { ErrorSummary } from '../design/ErrorSummary.js'
import { Panel } from '../design/Panel.js'
import { RadioGroup } from '../design/RadioGroup.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice } from '../parts/Loaded.js'

type Chosen = Level | 'kanIkkeVurderes'
const levels: readonly Chosen[] = [1, 2, 3, 4, 'kanIkkeVurderes']
const options = levels.map((level) => ({ value: String(level), label: levelName(level) }))

/** G-07: the consultant's own level comes before the caseworker's is shown. */
export function OwnLevelForm({ view }: { readonly view: AssessmentView }) {
  const [level, setLevel] = useState<Chosen>()
  const [asked, setAsked] = useState(false)
  const [missing, setMissing] = useState(false)
  const lock = useWrite(reviewEndpoints.lockConsultantLevel)
  const confirm = async () => {
    if (level === undefined) return
    await lock.send({ params: { assessmentId: view.id }, body: { level }, revision: view.revision })
    setAsked(false)
  }
  return (
    <Panel title="Dit eget niveau">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(level === undefined)
          setAsked(level !== undefined)
        }}
      >
        {missing ? <ErrorSummary errors={noLevel} /> : null}
        {lock.problem === undefined ? null : <FailedNotice problem={lock.problem} />}
        <RadioGroup
          name="ownLevel"
          label="Hvilket niveau vil du sætte, ud fra svarene alene?"
          hint="Sagsbehandlerens niveau og indikationen vises først bagefter. Dit niveau låses, når du gemmer."
          options={options}
          value={level === undefined ? undefined : String(level)}
          onChange={(value) => {
            setLevel(levels.find((known) => String(known) === value))
          }}
          error={missing ? 'Vælg et niveau.' : undefined}
        />
        <div className="button-row">
          <Button type="submit" look="primary">
            Gem og lås mit niveau
          </Button>
        </div>
      </form>
      {asked && level !== undefined ? (
        <LockDialog level={level} busy={lock.busy} onLock={() => void confirm()} onClose={() => setAsked(false)} />
      ) : null}
    </Panel>
  )
}

type LockDialogProps = {
  readonly level: Chosen
  readonly busy: boolean
  readonly onLock: () => void
  readonly onClose: () => void
}

function LockDialog({ level, busy, onLock, onClose }: LockDialogProps) {
  return (
    <Dialog
      title={`Lås niveau ${levelName(level)}?`}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={busy} onPress={onLock}>
            Ja, lås det
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      <p>Niveauet kan ikke ændres bagefter. Derefter vises sagsbehandlerens konklusion.</p>
    </Dialog>
  )
}

const noLevel = [{ field: 'ownLevel', message: 'Vælg et niveau.' }]
