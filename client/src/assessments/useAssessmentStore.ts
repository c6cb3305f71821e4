import { useEffect, useState } from 'react'
import type { AssessmentView, QuestionnaireDefinition } from '@forud/shared'
import { openStore, type Opened } from './openStores.js'

/** One store for as long as the assessment is open. What the server says later is taken over where nothing waits to be saved. */
export function useAssessmentStore(account: string, view: AssessmentView, definition: QuestionnaireDefinition): Opened {
  const [opened] = useState(() => openStore(account, view, definition))
  const { store, leave } = opened
  useEffect(() => {
    if (store.view() === view) return
    store.adopt(view)
    // A fresh answer after the session ended means that somebody has signed in again.
    if (store.read().sync.halted?.is === 'signedOut') void store.resume()
  }, [store, view])
  useEffect(() => leave, [leave])
  return opened
}
