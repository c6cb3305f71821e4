import { handedBack } from '../unsent/handedBack.js'
import type { Keeper } from '../unsent/keeper.js'
import { removeLeft, takeOverLeft, type Left } from '../unsent/left.js'
import { canKeep } from '../unsent/records.js'
import { isUnsaved } from './store/hooks.js'
import { parseDrafts, parseUnsaved } from './store/parseUnsaved.js'
import type { AssessmentStore } from './store/store.js'

/** The page waits this long for what lay unsent. What comes later is put back all the same, where nothing else was typed. */
const patience = 5_000

/** Puts back what a window that is gone has left of this assessment. Undefined where nothing can lie here. */
export function restoring(account: string, store: AssessmentStore, keeper: Keeper): Promise<void> | undefined {
  if (!canKeep()) return undefined
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, patience))
  return Promise.race([restore(account, store, keeper), tooLate])
}

async function restore(account: string, store: AssessmentStore, keeper: Keeper): Promise<void> {
  const { id, questionnaire } = store.view()
  await takeOverLeft({ account, assessment: id }, async ({ id: left, content }: Left) => {
    if (content.version !== questionnaire.hash || !store.putBack(parseUnsaved(content.data))) return 'stays'
    const drafts = parseDrafts(content.data)
    store.putBackDrafts(drafts)
    if (isUnsaved(store.read()) || Object.keys(drafts).length > 0) handedBack.recovered(true)
    // Sealed here before it is removed there; where nothing can be sealed now, once it is saved.
    if ((await keeper.settle()) === 'kept') return 'dealtWith'
    removeOnceSaved(store, left)
    return 'stays'
  })
  handedBack.lookAgain()
}

function removeOnceSaved(store: AssessmentStore, left: string): void {
  const stop = store.observe(() => {
    if (isUnsaved(store.read())) return
    stop()
    void removeLeft(left)
  })
}
