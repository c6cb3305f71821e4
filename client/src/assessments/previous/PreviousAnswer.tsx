import { lazy, useMemo } from 'react'
import type { Question } from '@forud/shared'
import { useView, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { standingOf } from './standing.js'

// A first assessment has nothing before it, and does not fetch this.
const PreviousBeside = lazy(async () => ({ default: (await import('./PreviousBeside.js')).PreviousBeside }))

/** Under a question on a reassessment: what was answered before, and whether it still holds (G-12). */
export function PreviousAnswer({ question }: { readonly question: Question }) {
  const view = useView()
  const { id } = question
  const select = useMemo(
    () =>
      ({ document, sync }: State) => ({ answer: document.content.answers[id], given: sync.given[`answers.${id}`] }),
    [id],
  )
  const standing = standingOf(view, id, useWritten(select))
  return standing === undefined ? null : <PreviousBeside question={question} standing={standing} />
}
