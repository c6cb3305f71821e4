import { useEffect, type ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { focusField } from '../../design/ErrorSummary.js'
import { useStore } from '../store/hooks.js'
import type { Place } from './places.js'

/** Goes to a field on whatever page it is. The address names the page only; the field stays out of the history. */
export function PlaceLink({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const store = useStore()
  return (
    <Link
      className="alone"
      to={place.to}
      state={{ focus: place.focus }}
      onClick={() => {
        if (place.stage > store.stage()) store.workOn(place.stage)
      }}
    >
      {children}
    </Link>
  )
}

export function useGoTo(): (place: Place) => void {
  const store = useStore()
  const navigate = useNavigate()
  return (place) => {
    if (place.stage > store.stage()) store.workOn(place.stage)
    void navigate(place.to, { state: { focus: place.focus } })
  }
}

/** Puts focus on the field that a link led to, once the page is there. */
export function useArrival(): void {
  const location = useLocation()
  const { key } = location
  const state: unknown = location.state
  useEffect(() => {
    const field = focusIn(state)
    if (field === undefined) return undefined
    forget()
    const timer = setTimeout(() => focusField(field), 0)
    return () => clearTimeout(timer)
  }, [key, state])
}

/** A browser writes the state of a page to its disk, and which question somebody went to is nobody's business. */
function forget(): void {
  const kept: unknown = window.history.state
  if (typeof kept === 'object' && kept !== null) window.history.replaceState({ ...kept, usr: undefined }, '')
}

const focusIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'focus' in state && typeof state.focus === 'string'
    ? state.focus
    : undefined
