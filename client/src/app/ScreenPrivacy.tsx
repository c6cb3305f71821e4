import './app.css'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from '../design/Button.js'
import { screenCovered } from '../parts/screenCovered.js'

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

/** Esc Esc covers the page; another key brings it back; after five minutes it takes a sign-in. What is typed stays in the page. */
export function ScreenPrivacy({ hidden, locked, onChange, onLock, children }: ScreenPrivacyProps) {
  const covered = hidden || locked
  const reveal = useHiding({ hidden, locked, onChange, onLock })
  useLayoutEffect(() => {
    if (covered) screenCovered.tell()
  }, [covered])
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
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      // Once the page beneath can be reached again: before that the browser cannot give focus back.
      queueMicrotask(() => {
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      })
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
      // A browser closes what is asked to close twice, whatever the page says.
      onClose={(event) => {
        if (event.currentTarget.isConnected && !event.currentTarget.open) event.currentTarget.showModal()
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

const ordinary = /^(.|Enter|Tab|Backspace|Delete|Home|End|Arrow\w+|Page\w+)$/u

/** Esc once too often, and what is pressed to get to another window, leave it covered. */
const reveals = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ordinary.test(key) && !ctrlKey && !altKey && !metaKey

function useHiding({ hidden, locked, onChange, onLock }: Omit<ScreenPrivacyProps, 'children'>): () => void {
  const lastEscape = useRef(-doublePress)
  const hiddenSince = useRef(0)
  const reveal = () => {
    if (Date.now() - hiddenSince.current >= longestHidden) onLock()
    else onChange(false)
  }
  const uncover = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape' || reveals(event)) event.preventDefault()
    if (reveals(event)) reveal()
  }
  const countEscape = (event: KeyboardEvent) => {
    const second = event.timeStamp - lastEscape.current < doublePress
    lastEscape.current = second ? -doublePress : event.timeStamp
    if (!second) return
    // Otherwise the browser closes the topmost dialog with it, and that is the cover.
    event.preventDefault()
    onChange(true)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (locked || event.repeat) return
    if (hidden) uncover(event)
    else if (event.key === 'Escape') countEscape(event)
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
