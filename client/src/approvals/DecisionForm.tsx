import { assessmentEndpoints, involvementNames, type AssessmentView } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { focusHeading } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { TextArea } from '../design/TextArea.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice } from '../parts/Loaded.js'
import { ReturnDialog } from './ReturnDialog.js'

type Open = 'approve' | 'return'

/** The leader's decision (N): approve, with conditions and who may receive the report, or send back. */
export function DecisionForm({ view }: { readonly view: AssessmentView }) {
  const [conditions, setConditions] = useState('')
  const [recipients, setRecipients] = useState('')
  const [open, setOpen] = useState<Open>()
  const act = useWrite(assessmentEndpoints.act)
  const close = () => {
    setOpen(undefined)
  }
  const approve = async () => {
    const outcome = await act.send({
      params: { assessmentId: view.id },
      revision: view.revision,
      body: { does: 'approve', ...filled({ conditions, recipients }) },
    })
    close()
    if (outcome?.ok === true) focusHeading()
  }
  return (
    <Panel title="Din beslutning">
      {act.problem === undefined ? null : <FailedNotice problem={act.problem} />}
      <TextArea name="conditions" label="Vilkår" optional value={conditions} onChange={setConditions} />
      <TextArea
        name="recipients"
        label="Hvem må få rapporten?"
        hint="Fx specialkonsulenten eller en anden myndighed. Skriv aldrig familie eller netværk her uden at have vurderet det."
        optional
        rows={2}
        value={recipients}
        onChange={setRecipients}
      />
      <div className="button-row">
        <Button
          look="primary"
          onPress={() => {
            setOpen('approve')
          }}
        >
          Godkend
        </Button>
        <Button
          onPress={() => {
            setOpen('return')
          }}
        >
          Send tilbage
        </Button>
      </div>
      {open === 'approve' ? (
        <ApproveDialog view={view} busy={act.busy} onApprove={() => void approve()} onClose={close} />
      ) : null}
      {open === 'return' ? <ReturnDialog view={view} onClose={close} /> : null}
    </Panel>
  )
}

type ApproveDialogProps = {
  readonly view: AssessmentView
  readonly busy: boolean
  readonly onApprove: () => void
  readonly onClose: () => void
}

function ApproveDialog({ view, busy, onApprove, onClose }: ApproveDialogProps) {
  return (
    <Dialog
      title="Godkend vurderingen?"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={busy} onPress={onApprove}>
            Ja, godkend
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      <p>Fra nu af gælder: {effectOf(view)}</p>
      <p>Godkendelsen kan ikke trækkes tilbage. En ny vurdering kan afløse den.</p>
    </Dialog>
  )
}

const filled = (texts: Readonly<Record<'conditions' | 'recipients', string>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))

function effectOf({ stage, content }: AssessmentView): string {
  const { involvement, level } = content.conclusion
  if (involvement === 'kanInddrages' && (stage === 1 || (level ?? 4) >= 3)) {
    return 'forældre og netværk må ikke kontaktes, før hele vurderingen er godkendt.'
  }
  return involvement === undefined ? 'ingen må kontaktes.' : `${involvementNames[involvement].toLowerCase()}.`
}
