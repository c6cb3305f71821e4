import type { AssessmentView, QuestionnaireDefinition } from '@forud/shared'
import type { AnswerSource } from '../questionnaire/source.js'
import { createAnswerSource } from './answerSource.js'
import { isUnsaved } from './store/hooks.js'
import { watchLeaving } from './store/leaving.js'
import { createAssessmentStore, type AssessmentStore } from './store/store.js'
import { createTransport } from './store/transport.js'

export type Opened = {
  readonly store: AssessmentStore
  readonly source: AnswerSource
  /** Keeps trying after the page is left; forgotten once everything is saved. */
  readonly leave: () => void
}

/** What is not saved yet outlives the page that it was written on – but never the person who wrote it. */
const kept = new Map<string, Opened>()
let owner: string | undefined

export function openStore(account: string, view: AssessmentView, definition: QuestionnaireDefinition): Opened {
  if (owner !== account) forgetAll()
  owner = account
  const key = keyOf(view)
  const known = kept.get(key)
  if (known !== undefined) return known
  const opened = makeStore(view, definition)
  kept.set(key, opened)
  return opened
}

/** A draft that was moved to another version is written in another form. */
const keyOf = ({ id, questionnaire }: AssessmentView): string => `${id} ${questionnaire.hash}`

/** Somebody else is at the keyboard now. */
function forgetAll(): void {
  for (const { store } of kept.values()) store.stop()
  kept.clear()
}

function makeStore(view: AssessmentView, definition: QuestionnaireDefinition): Opened {
  const transport = createTransport({ assessmentId: view.id, caseId: view.caseId })
  const store = createAssessmentStore({ view, definition, transport, newKey: () => crypto.randomUUID() })
  const stopWatching = watchLeaving(store, window)
  const leave = () => {
    void store.flush().then(() => {
      if (isUnsaved(store.read()) || store.isWatched()) return
      stopWatching()
      store.stop()
      kept.delete(keyOf(view))
    })
  }
  return { store, source: createAnswerSource(store), leave }
}
