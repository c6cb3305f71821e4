import { assessmentEndpoints, presenceEndpoints } from '@forud/shared'
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { addressOf, call } from '../../http/client.js'
import { RepliesContext, type Replies } from '../../http/replies.js'
import { useStore, useView } from '../store/hooks.js'
import type { AssessmentStore } from '../store/store.js'
import { keepingPlace } from './keepingPlace.js'
import { markHere } from './known.js'
import { placeIn } from './placeOf.js'
import { createPolling, nobody, type Others, type Polling, type Told } from './polling.js'

export const PresenceContext = createContext<Polling | undefined>(undefined)

const noPolling = { subscribe: () => () => undefined, read: () => nobody }

/** Who else has the assessment open. */
export function useOthers(): Others {
  const { subscribe, read } = useContext(PresenceContext) ?? noPolling
  return useSyncExternalStore(subscribe, read)
}

/** Where this page itself is. */
export const useOwnPlace = (): string | undefined => placeIn(useLocation().pathname)

/** Tells that somebody is here for as long as the desk is open, and fetches the assessment when others have written. */
export function usePresence(): Polling {
  const store = useStore()
  const replies = useContext(RepliesContext)
  const view = useView()
  const place = useOwnPlace()
  const [polling] = useState(() => pollingFor(store, replies))
  useEffect(() => polling.start(), [polling])
  useEffect(() => polling.at(place), [polling, place])
  useEffect(() => polling.goOn(), [polling, view])
  return polling
}

function pollingFor(store: AssessmentStore, replies: Replies): Polling {
  const assessmentId = store.view().id
  const page = store.newKey()
  return createPolling({
    tell: async (section) => {
      const body = { page, ...(section === undefined ? {} : { section }) }
      const answered = await call(presenceEndpoints.beHere, { params: { assessmentId }, body })
      return answered.ok ? answered.value : refused(answered.problem.type)
    },
    leave: () => void call(presenceEndpoints.leave, { params: { assessmentId, page }, keepalive: true }),
    onMark: createFetching(store, replies),
    page: window,
  })
}

const refused = (type: string): Told =>
  type === 'not-signed-in' || type === 'forbidden' || type === 'not-found' ? 'stopped' : 'lost'

/** Fetches once for each mark that says something else than this page knows; what was away and is back is new again. */
function createFetching(store: AssessmentStore, replies: Replies): (mark: string) => Promise<void> {
  const params = { assessmentId: store.view().id }
  let fetchedFor: string | undefined
  const onMark = async (mark: string) => {
    if (mark === markHere(store)) fetchedFor = undefined
    else if (mark !== fetchedFor) await fetchFor(mark)
  }
  const fetchFor = async (mark: string) => {
    const asked = store.read().sync.bases
    const outcome = await call(assessmentEndpoints.assessment, { params })
    if (!outcome.ok) return
    fetchedFor = mark
    const view = outcome.value
    // What was moved to another version, or can no longer be written, is opened anew by the page itself.
    const goesOn = view.questionnaire.hash === store.view().questionnaire.hash && view.allowed.includes('write')
    if (goesOn) keepingPlace(() => flushSync(() => store.adopt(view, asked)))
    replies.tell(addressOf(assessmentEndpoints.assessment.path, params), outcome)
  }
  return onMark
}
