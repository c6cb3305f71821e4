import { useCallback, useState } from 'react'
import { shelter } from '../unsent/shelter.js'
import { works } from '../unsent/works.js'
import { endSession } from './endingSession.js'

/** `cannotKeep`: nothing can be sealed on this machine either. */
export type Leaving = 'sending' | 'asking' | 'cannotKeep'

/** How long somebody who is leaving waits for the server. */
const patience = 4_000
/** And for what goes on behind their back. */
const shortly = 1_500

/** Sends first; asks where that cannot be done; and only then signs out. */
export function useSigningOut(left: () => void) {
  const [leaving, setLeaving] = useState<Leaving>()
  const stay = useCallback(() => setLeaving(undefined), [])
  const depart = useCallback(async () => {
    await within(shortly, endSession())
    setLeaving(undefined)
    left()
  }, [left])
  const signOut = useCallback(async () => {
    if (works.isUnsaved()) {
      setLeaving('sending')
      if (!(await works.send(patience))) {
        setLeaving(shelter.isWindowOnly() ? 'cannotKeep' : 'asking')
        return
      }
    }
    await within(patience, works.forget())
    await depart()
  }, [depart])
  const keep = useCallback(async () => {
    if (await works.putAway()) await depart()
    else setLeaving('cannotKeep')
  }, [depart])
  const forget = useCallback(async () => {
    await within(patience, works.forget())
    await depart()
  }, [depart])
  return { leaving, stay, signOut, keep, forget }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const within = (milliseconds: number, work: Promise<unknown>) => Promise.race([work, pause(milliseconds)])
