import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { anothersTexts as texts } from '../unsent/texts.js'

type AnothersTextProps = {
  /** Who wants to go on; nobody yet where somebody only leaves. */
  readonly name?: string | undefined
  readonly onGo: () => void
  readonly onBack: () => void
}

/** Somebody else's text is never deleted without a word, and never shown. */
export function AnothersText({ name, onGo, onBack }: AnothersTextProps) {
  return (
    <Dialog
      title={texts.title}
      actions={
        <>
          <Button look="warning" onPress={onGo}>
            {texts.go}
          </Button>
          <Button look="primary" onPress={onBack}>
            {name === undefined ? texts.stay : texts.back}
          </Button>
        </>
      }
    >
      {name === undefined ? (
        <p>{texts.leaving}</p>
      ) : (
        <>
          <p>{texts.body(name)}</p>
          <p>{texts.advice}</p>
        </>
      )}
    </Dialog>
  )
}
