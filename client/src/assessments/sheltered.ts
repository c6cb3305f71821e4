import type { AssessmentView, QuestionnaireDefinition } from '@forud/shared'
import { handedBack } from '../unsent/handedBack.js'
import { createKeeper, type Keeper } from '../unsent/keeper.js'
import { registerWork, type Work } from '../unsent/works.js'
import { endedNotice } from './endedNotice.js'
import { restoring } from './restoring.js'
import { isUnsaved } from './store/hooks.js'
import { watchLeaving } from './store/leaving.js'
import { createAssessmentStore, type AssessmentStore } from './store/store.js'
import { createTransport } from './store/transport.js'
import { unsentContent } from './unsentContent.js'

type Needs = {
  readonly account: string
  readonly view: AssessmentView
  readonly definition: QuestionnaireDefinition
  /** The store is used up: nobody may be given it any more. */
  readonly gone: () => void
}
type Kept = () => Keeper | undefined
type Close = (how: 'end' | 'letGo') => Promise<void>

/** A store whose unsaved text outlives its window, and is handed back where it can no longer be saved. */
export function createSheltered({ account, view, definition, gone }: Needs) {
  let keeper: Keeper | undefined
  const store = createAssessmentStore({
    view,
    definition,
    transport: createTransport({ assessmentId: view.id, caseId: view.caseId }),
    newKey: () => crypto.randomUUID(),
  })
  store.observe(() => {
    if (keeper === undefined) return
    // What has just been saved is removed at once: a page that is opened anew must not find it.
    if (isUnsaved(store.read())) keeper.changed()
    else void keeper.settle()
    endedNotice(store, keeper)
  })
  /** Whoever only reads types nothing. */
  const shelter = (now: AssessmentView) => {
    if (!now.allowed.includes('write')) return
    keeper ??= createKeeper({ account, assessment: view.id, read: () => unsentContent(store) })
  }
  shelter(view)
  const close: Close = async (how) => {
    for (const stop of stops) stop()
    store.stop()
    gone()
    if (keeper === undefined) return
    handedBack.hide(keeper.id)
    await keeper[how]()
  }
  const kept = () => keeper
  const stops = [watchLeaving(store, window), watchClosing(kept), registerWork(workOf(store, kept, close))]
  return {
    store,
    shelter,
    forget: () => close('end'),
    ready: keeper === undefined ? undefined : restoring(account, store, keeper),
  }
}

const workOf = (store: AssessmentStore, keeper: Kept, close: Close): Work => ({
  isUnsaved: () => isUnsaved(store.read()),
  send: store.flush,
  halt: () => store.halt({ is: 'signedOut' }),
  goOn: () => void store.resume(),
  putAway: async () => {
    if ((await keeper()?.settle()) === 'notKept') return 'stays'
    await close(unsentContent(store) === undefined ? 'end' : 'letGo')
    return 'away'
  },
  forget: () => close('end'),
})

/** The last moment of the window, and the last before it may be put to sleep. */
function watchClosing(keeper: Kept): () => void {
  const onClose = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) keeper()?.closing()
  }
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void keeper()?.settle()
  }
  window.addEventListener('pagehide', onClose)
  document.addEventListener('visibilitychange', onHidden)
  return () => {
    window.removeEventListener('pagehide', onClose)
    document.removeEventListener('visibilitychange', onHidden)
  }
}
