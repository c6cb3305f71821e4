import { caseEndpoints, type CasePage } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { errorOn, ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { TextField } from '../design/TextField.js'
import { useWrite } from '../http/useWrite.js'
import { errorsIn } from '../parts/formErrors.js'
import { cprText } from './cpr.js'
import { CprField } from './CprField.js'
import { checkChild } from './newCase.js'

type EditChildProps = { readonly page: CasePage; readonly onClose: () => void }

/** Name and CPR number, once more is known than when the case was opened. */
export function EditChild({ page: { id, revision, child }, onClose }: EditChildProps) {
  const [name, setName] = useState(child.name)
  const [cpr, setCpr] = useState(child.cpr === undefined ? '' : cprText(child.cpr))
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const write = useWrite(caseEndpoints.writeChild)
  const save = async () => {
    const read = checkChild(name, cpr)
    setErrors(read.ok ? [] : read.errors)
    if (!read.ok) return
    const outcome = await write.send({ params: { caseId: id }, revision, body: read.value })
    if (outcome?.ok === false) setErrors(errorsIn(outcome.problem))
    if (outcome?.ok === true) onClose()
  }
  return (
    <Dialog
      title="Ret barnets oplysninger"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={write.busy} onPress={() => void save()}>
            Gem
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <TextField
        name="childName"
        label="Barnets navn"
        required
        value={name}
        onChange={setName}
        error={errorOn(errors, 'childName')}
      />
      <CprField value={cpr} onChange={setCpr} error={errorOn(errors, 'cpr')} />
      <p className="muted">Vurderinger, der er sendt, beholder oplysningerne, som de var da.</p>
    </Dialog>
  )
}
