import { handedBack } from '../unsent/handedBack.js'
import type { Keeper } from '../unsent/keeper.js'
import type { AssessmentStore } from './store/store.js'
import { unsentTexts } from './texts.js'
import { unsentContent } from './unsentContent.js'

/** What can never be saved from here is shown to its author, wherever they are, until they say that they have it. */
export function endedNotice(store: AssessmentStore, keeper: Keeper): void {
  const { halted } = store.read().sync
  const content = halted?.is === 'ended' ? unsentContent(store) : undefined
  if (halted?.is !== 'ended' || content === undefined) {
    handedBack.hide(keeper.id)
    return
  }
  const { title, said } = content
  handedBack.show({
    ...{ id: keeper.id, assessment: store.view().id, title, said, is: 'ended', live: true },
    // What else the server says of it is for whoever still has the assessment.
    ...(halted.why === unsentTexts.moved ? { why: halted.why } : {}),
    dealtWith: async () => {
      store.putAway()
      store.dropDrafts()
      await keeper.settle()
    },
  })
}
