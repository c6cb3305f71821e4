import { useLayoutEffect, useRef } from 'react'
import { Button } from './Button.js'

type RemovedProps = {
  /** What was removed, in words. */
  readonly what: string
  /** Absent where it can no longer be brought back. */
  readonly onUndo?: (button: HTMLElement) => void
}

/** Stands where something was removed, and brings it back. Focus goes to it, so that the keyboard and a screen reader are there. */
export function Removed({ what, onUndo }: RemovedProps) {
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), [])
  return (
    <p className="removed">
      <span role="status">{what}</span>
      {onUndo === undefined ? null : (
        <Button
          look="quiet"
          icon="refresh"
          buttonRef={undo}
          about={`: ${what}`}
          onPress={() => {
            if (undo.current !== null) onUndo(undo.current)
          }}
        >
          Fortryd
        </Button>
      )}
    </p>
  )
}
