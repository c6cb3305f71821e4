import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import { groupTexts } from '../texts.js'

type RemoveRowProps = { readonly rowName: string; readonly onKeep: () => void; readonly onRemove: () => void }

export function RemoveRow({ rowName, onKeep, onRemove }: RemoveRowProps) {
  return (
    <Dialog
      title={groupTexts.removeTitle(rowName)}
      onClose={onKeep}
      actions={
        <>
          <Button look="warning" onPress={onRemove}>
            {groupTexts.remove}
          </Button>
          <Button onPress={onKeep}>{groupTexts.keep}</Button>
        </>
      }
    >
      <p>{groupTexts.removeBody}</p>
    </Dialog>
  )
}
