import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from './Button.js'

type DialogProps = {
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the safest last. */
  readonly actions?: ReactNode
  /** Absent: the dialog can only be left by one of its actions. */
  readonly onClose?: () => void
  readonly size?: 'normal' | 'wide'
  /** Focus begins on the title: what stands here must be read before anything is pressed. */
  readonly readFirst?: boolean
}

/** Native modal dialog: what lies behind cannot be reached, and focus returns to where it was. Shown as long as it is rendered. */
export function Dialog({ title, children, actions, onClose, size = 'normal', readFirst = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const top = useRef<HTMLHeadingElement>(null)
  const typed = useRef(false)
  const focused = useRef<EventTarget>(null)
  // Before the element leaves the page: only then does the browser give focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.addEventListener('focusin', ({ target }) => {
      focused.current = target
    })
    shown?.showModal()
    if (readFirst) top.current?.focus()
    return () => {
      shown?.close()
    }
  }, [readFirst])
  const close = () => {
    // Shown again before the event came: nothing was closed.
    if (dialog.current?.open === true) return
    if (onClose !== undefined && !typed.current) {
      onClose()
      return
    }
    const before = focused.current
    dialog.current?.showModal()
    if (before instanceof HTMLElement) before.focus()
  }
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        // Esc would take what was typed along, and Esc Esc is pressed in haste.
        if (!typed.current) onClose?.()
      }}
      onInput={() => {
        typed.current = true
      }}
      onClose={close}
    >
      <div className="dialog-head">
        <h2 id={heading} className="dialog-title" tabIndex={-1} ref={top}>
          {title}
        </h2>
        {onClose === undefined ? null : (
          <Button look="quiet" icon="close" onPress={onClose}>
            Luk
          </Button>
        )}
      </div>
      <div className="dialog-body">{children}</div>
      {actions === undefined ? null : <div className="dialog-actions button-row">{actions}</div>}
    </dialog>
  )
}
