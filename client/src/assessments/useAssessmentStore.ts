import { useEffect, useState } from 'react'
import type { AssessmentView, QuestionnaireDefinition } from '@forud/shared'
import { openStore, type Opened } from './openStores.js'

/** One store for as long as the assessment is open. What the server says later is taken over where nothing waits to be saved. */
export function useAssessmentStore(
  account: string,
  view: AssessmentView,
  definition: QuestionnaireDefinition,
): Opened & { readonly isReady: boolean } {
  const [opened] = useState(() => openStore(account, view, definition))
  const { ready, adopt, leave } = opened
  const [isReady, setReady] = useState(ready === undefined)
  useEffect(() => {
    void ready?.finally(() => setReady(true))
  }, [ready])
  useEffect(() => adopt(view), [adopt, view])
  useEffect(() => leave, [leave])
  return { ...opened, isReady }
}
