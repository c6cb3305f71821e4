import type { ReactNode } from 'react'
import { Button } from './Button.js'
import { Dialog } from './Dialog.js'

type ConfirmationProps = {
  readonly title: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children: ReactNode
}

/** Asks once before something that cannot be taken back. */
export function Confirmation({ title, yes, no, onYes, onNo, children }: ConfirmationProps) {
  return (
    <Dialog
      title={title}
      onClose={onNo}
      actions={
        <>
          <Button look="primary" onPress={onYes}>
            {yes}
          </Button>
          <Button onPress={onNo}>{no}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
