import { lazy, useEffect } from 'react'
import { fetchAhead } from '../design/later.js'

const fetches = {
  conclusion: async () => ({ default: (await import('./conclusion/ConclusionPage.js')).ConclusionPage }),
  plan: async () => ({ default: (await import('./plan/PlanPage.js')).PlanPage }),
  send: async () => ({ default: (await import('./send/SendPage.js')).SendPage }),
  move: async () => ({ default: (await import('./move/MovePage.js')).MovePage }),
  moved: async () => ({ default: (await import('./move/MovedPage.js')).MovedPage }),
  reading: async () => ({ default: (await import('./ReadOnlyAssessment.js')).ReadOnlyAssessment }),
}

export const ConclusionPage = lazy(fetches.conclusion)
export const PlanPage = lazy(fetches.plan)
export const SendPage = lazy(fetches.send)
export const MovePage = lazy(fetches.move)
export const MovedPage = lazy(fetches.moved)
export const ReadOnlyAssessment = lazy(fetches.reading)

/** Long enough for the form to be there and be used. */
const untilQuiet = 3000

/** What follows the form is fetched once the form is in use, so that it is there when it is turned to; its own parts right after it is painted. */
export function useLaterPages(): void {
  useEffect(() => {
    const painted = setTimeout(() => void fetchAhead(), 0)
    return () => clearTimeout(painted)
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => {
      // What does not come now is fetched when it is opened, and says so if it fails then as well.
      for (const fetched of [fetches.conclusion, fetches.plan, fetches.send]) fetched().catch(() => undefined)
    }, untilQuiet)
    return () => clearTimeout(timer)
  }, [])
}
