import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { signOutTexts as texts } from '../unsent/texts.js'
import type { Leaving } from './useSigningOut.js'

type SigningOutProps = {
  readonly leaving: Leaving
  readonly onStay: () => void
  readonly onKeep: () => void
  readonly onDelete: () => void
}

/** What was typed is sent before anybody leaves; where that cannot be done, the person decides. */
export function SigningOut({ leaving, onStay, onKeep, onDelete }: SigningOutProps) {
  if (leaving === 'sending') {
    return (
      <Dialog title={texts.sendingTitle}>
        <p role="status">{texts.sending}</p>
      </Dialog>
    )
  }
  const mayKeep = leaving === 'asking'
  return (
    <Dialog
      title={texts.title}
      onClose={onStay}
      actions={
        <>
          <Button look="warning" onPress={onDelete}>
            {texts.delete}
          </Button>
          {mayKeep ? <Button onPress={onKeep}>{texts.keep}</Button> : null}
          <Button look="primary" onPress={onStay}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p>{texts.body}</p>
      <p>{mayKeep ? texts.keepBody : texts.cannotKeep}</p>
    </Dialog>
  )
}
