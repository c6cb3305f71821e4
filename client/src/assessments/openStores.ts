import type { AssessmentView, QuestionnaireDefinition } from '@forud/shared'
import type { AnswerSource } from '../questionnaire/source.js'
import { handedBack } from '../unsent/handedBack.js'
import { createAnswerSource } from './answerSource.js'
import { createSheltered } from './sheltered.js'
import { isUnsaved } from './store/hooks.js'
import type { AssessmentStore } from './store/store.js'
import { unsentTexts } from './texts.js'

export type Opened = {
  readonly store: AssessmentStore
  readonly source: AnswerSource
  /** What lay here unsent has been looked for, and put back where it can be. */
  readonly ready: Promise<void> | undefined
  /** Takes over what the server says now. */
  readonly adopt: (view: AssessmentView) => void
  /** Keeps trying after the page is left; forgotten once everything is saved. */
  readonly leave: () => void
}
type Kept = Opened & { readonly account: string; readonly end: (why: string) => void; readonly forget: () => void }

/** What is not saved yet outlives the page that it was written on – but never the person who wrote it. */
const kept = new Map<string, Kept>()

export function openStore(account: string, view: AssessmentView, definition: QuestionnaireDefinition): Opened {
  for (const opened of kept.values()) setAside(opened, account, view)
  const key = keyOf(view)
  const known = kept.get(key)
  if (known !== undefined) return known
  const opened = makeStore(account, view, definition)
  kept.set(key, opened)
  return opened
}

/** A draft that was moved to another version is written in another form. */
const keyOf = ({ id, questionnaire }: AssessmentView): string => `${id} ${questionnaire.hash}`

function setAside({ account: owner, store, end, forget }: Kept, account: string, view: AssessmentView): void {
  if (owner !== account) forget()
  else if (store.view().id === view.id && keyOf(store.view()) !== keyOf(view)) end(unsentTexts.moved)
}

function makeStore(account: string, view: AssessmentView, definition: QuestionnaireDefinition): Kept {
  const key = keyOf(view)
  const { store, shelter, ready, forget } = createSheltered({ account, view, definition, gone: () => kept.delete(key) })
  const end = (why: string) => {
    if (isUnsaved(store.read())) store.halt({ is: 'ended', why })
  }
  const adopt = (fresh: AssessmentView) => {
    if (store.view() === fresh) return
    shelter(fresh)
    store.adopt(fresh)
    if (!fresh.allowed.includes('write')) end(unsentTexts.notWritable)
  }
  const leave = () => {
    void store.flush().then(() => {
      if (!isUnsaved(store.read()) && !store.isWatched()) void forget()
    })
  }
  // What was left of it can only be handed back.
  if (!view.allowed.includes('write')) handedBack.lookAgain()
  return { account, store, source: createAnswerSource(store), ready, adopt, leave, end, forget: () => void forget() }
}
