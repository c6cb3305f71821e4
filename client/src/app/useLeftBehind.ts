import { assessmentEndpoints } from '@forud/shared'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { call } from '../http/client.js'
import { handedBack } from '../unsent/handedBack.js'
import { isStillLeft, readLeft, removeLeft, type Left } from '../unsent/left.js'

/** Looks for what this account typed in windows that are gone: after signing in, and whenever there may be more. */
export function useLeftBehind(account: string): void {
  const { looks } = useSyncExternalStore(handedBack.subscribe, handedBack.read)
  const [comebacks, setComebacks] = useState(0)
  useEffect(() => {
    const onBack = () => setComebacks((count) => count + 1)
    window.addEventListener('online', onBack)
    return () => window.removeEventListener('online', onBack)
  }, [])
  useEffect(() => {
    const looking = new AbortController()
    void look(account, looking.signal)
    return () => looking.abort()
  }, [account, looks, comebacks])
}

async function look(account: string, signal: AbortSignal): Promise<void> {
  const found = await readLeft(account)
  const seen = new Set<string>()
  for (const left of found) {
    const is = await fateOf(left)
    if (signal.aborted) return
    // What cannot be judged now stays as it was shown.
    if (is === 'notKnown') seen.add(left.id)
    else if (await isStillLeft(left)) {
      seen.add(left.id)
      show(left, is)
    }
  }
  if (signal.aborted) return
  const gone = handedBack.read().items.filter(({ id, live }) => !live && !seen.has(id))
  for (const { id } of gone) handedBack.hide(id)
}

function show({ id, assessment, content }: Left, is: 'waits' | 'ended'): void {
  const { title, said } = content
  handedBack.show({
    ...{ id, assessment, title, said, is, live: false },
    dealtWith: async () => {
      await removeLeft(id)
      handedBack.hide(id)
    },
  })
}

/** Whether it can still be put back where it was typed. */
async function fateOf({ assessment, content }: Left): Promise<'waits' | 'ended' | 'notKnown'> {
  const outcome = await call(assessmentEndpoints.assessment, { params: { assessmentId: assessment } })
  if (outcome.ok) {
    const { allowed, questionnaire } = outcome.value
    return allowed.includes('write') && questionnaire.hash === content.version ? 'waits' : 'ended'
  }
  return outcome.problem.type === 'not-found' || outcome.problem.type === 'forbidden' ? 'ended' : 'notKnown'
}
