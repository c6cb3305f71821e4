import { entityEndpoints, type Account, type Entity } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { DateTimeField } from '../design/DateTimeField.js'
import { Dialog } from '../design/Dialog.js'
import { TextField } from '../design/TextField.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice } from '../parts/Loaded.js'

type Props = {
  readonly caseId: string
  readonly account: Account
  readonly row: Entity
  readonly name: string
  readonly onClose: () => void
}

/** Says that a precaution is in place, when, and who saw to it. It can open the way for contact, so it is confirmed. */
export function PrecautionDone({ caseId, account, row, name, onClose }: Props) {
  const [at, setAt] = useState<string | undefined>(() => new Date().toISOString())
  const [by, setBy] = useState(account.name)
  const [missing, setMissing] = useState(false)
  const write = useWrite(entityEndpoints.writeEntity)
  const save = async () => {
    setMissing(at === undefined)
    if (at === undefined) return
    const outcome = await write.send({
      params: { caseId, entityId: row.id },
      body: {
        kind: row.kind,
        base: row.revision,
        answers: { ...row.answers, udfoert: { value: at }, udfoertAf: { value: by.trim() } },
      },
    })
    if (outcome?.ok === true) onClose()
  }
  return (
    <Dialog
      title="Er forholdsreglen udført?"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.busy} onPress={() => void save()}>
            Ja, den er udført
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      <p>
        <strong>{name}</strong>
      </p>
      <p>
        Når alle forholdsregler er udført, kan det blive tilladt at kontakte familien. Registrér kun det, der er på
        plads.
      </p>
      {write.problem === undefined ? null : <FailedNotice problem={write.problem} />}
      <DateTimeField
        name="udfoert"
        label="Udført"
        required
        value={at}
        onChange={setAt}
        error={missing ? 'Angiv, hvornår den blev udført.' : undefined}
      />
      <TextField name="udfoertAf" label="Udført af" width="short" value={by} onChange={setBy} />
    </Dialog>
  )
}
