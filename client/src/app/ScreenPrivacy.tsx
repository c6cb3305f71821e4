import './app.css'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from '../design/Button.js'

type ScreenPrivacyProps = {
  readonly hidden: boolean
  /** Signed out: only a sign-in brings the page back. */
  readonly locked: boolean
  readonly onChange: (hidden: boolean) => void
  readonly onLock: () => void
  readonly children: ReactNode
}

const doublePress = 800
const longestHidden = 5 * 60_000

/** Esc Esc covers the page; any key brings it back; after five minutes it takes a sign-in. What is typed stays in the page. */
export function ScreenPrivacy({ hidden, locked, onChange, onLock, children }: ScreenPrivacyProps) {
  const covered = hidden || locked
  const reveal = useHiding({ hidden, locked, onChange, onLock })
  return (
    <>
      <div className={covered ? 'screen screen-covered' : 'screen'} inert={covered}>
        {children}
      </div>
      {covered ? <Cover onReveal={reveal} locked={locked} /> : null}
    </>
  )
}

function Cover({ onReveal, locked }: { readonly onReveal: () => void; readonly locked: boolean }) {
  const cover = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    // A modal dialog, so that it also lies above a dialog of the page.
    const shown = cover.current
    shown?.showModal()
    return () => {
      shown?.close()
    }
  }, [])
  return (
    <dialog
      ref={cover}
      className="cover"
      aria-label="Skærm skjult"
      onCancel={(event) => {
        event.preventDefault()
      }}
    >
      <p className="cover-title">Skærm skjult</p>
      {locked ? null : (
        <>
          <p>Tryk på en tast for at vise siden igen.</p>
          <Button look="secondary" onPress={onReveal}>
            Vis siden
          </Button>
        </>
      )}
    </dialog>
  )
}

function useHiding({ hidden, locked, onChange, onLock }: Omit<ScreenPrivacyProps, 'children'>): () => void {
  const lastEscape = useRef(-doublePress)
  const hiddenSince = useRef(0)
  const reveal = () => {
    if (Date.now() - hiddenSince.current >= longestHidden) onLock()
    else onChange(false)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (locked || event.repeat) return
    if (hidden) {
      event.preventDefault()
      event.stopPropagation()
      reveal()
      return
    }
    if (event.key !== 'Escape') return
    const second = event.timeStamp - lastEscape.current < doublePress
    lastEscape.current = second ? -doublePress : event.timeStamp
    if (second) onChange(true)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event)
    }
    document.addEventListener('keydown', listen, true)
    return () => {
      document.removeEventListener('keydown', listen, true)
    }
  }, [])
  const lock = useEffectEvent(onLock)
  useEffect(() => {
    if (!hidden || locked) return undefined
    hiddenSince.current = Date.now()
    const timer = setTimeout(() => {
      lock()
    }, longestHidden)
    return () => {
      clearTimeout(timer)
    }
  }, [hidden, locked])
  return reveal
}
