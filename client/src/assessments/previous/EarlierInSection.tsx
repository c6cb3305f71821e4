import { lazy } from 'react'
import type { Section } from '@forud/shared'
import { useView } from '../store/hooks.js'

// A first assessment has nothing before it, and does not fetch this.
const EarlierParts = lazy(async () => ({ default: (await import('./EarlierParts.js')).EarlierParts }))

/** At the end of a section: what was answered before and is not asked now, or has no place any more. Nothing is lost. */
export function EarlierInSection({ section }: { readonly section: Section }) {
  const { previous } = useView()
  return previous === undefined ? null : <EarlierParts section={section} previous={previous} />
}
